-- Articles as received. A text never changes: a new version is a new row.
create sequence article_seq start with 1 increment by 50;
create table article (
    id bigint primary key,
    title varchar(300) not null,
    published_on date not null,
    outlet varchar(200) not null,
    url varchar(2000) not null,
    newest_number integer not null,
    received_by varchar(60) not null,
    received_at timestamp(6) with time zone not null,
    version integer not null
);
create sequence article_version_seq start with 1 increment by 50;
create table article_version (
    id bigint primary key,
    article_id bigint not null references article,
    number integer not null,
    text varchar(1000000) not null,
    text_hash varchar(64) not null,
    received_by varchar(60) not null,
    received_at timestamp(6) with time zone not null,
    unique (article_id, number)
);
