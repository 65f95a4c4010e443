-- How an editor says that a waiting upload is read, and how the tables of a source were read last.
create table import_draft (
    file_id bigint primary key references library_file on delete cascade,
    table_name varchar(300) not null,
    mapping varchar(1000000) not null,
    said varchar(20000) not null
);
create table import_mapping (
    source_key varchar(600) primary key,
    mapping varchar(1000000) not null,
    saved_by varchar(60) not null,
    saved_at timestamp(6) with time zone not null
);
