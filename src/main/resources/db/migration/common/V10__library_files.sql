-- Files as they were uploaded: waiting for an editor's word, or kept as the original of the editions they brought.
create sequence library_file_seq start with 1 increment by 50;
create table library_file (
    id bigint primary key,
    name varchar(300) not null,
    sha256 varchar(64) not null,
    content ${bytes} not null,
    uploaded_by varchar(60) not null,
    uploaded_at timestamp(6) with time zone not null,
    imported_by varchar(60),
    imported_at timestamp(6) with time zone,
    refused_rows integer not null,
    version integer not null
);
create index library_file_sha256 on library_file (sha256);
