-- Reference figures: a source publishes editions, an edition has series (its columns), a series has figures (its cells).
create sequence reference_source_seq start with 1 increment by 50;
create table reference_source (
    id bigint primary key,
    name varchar(200) not null,
    name_key varchar(600) not null unique,
    version integer not null
);
create table reference_source_alias (
    source_id bigint not null references reference_source,
    position integer not null,
    alias varchar(200) not null,
    primary key (source_id, position)
);
create sequence reference_edition_seq start with 1 increment by 50;
create table reference_edition (
    id bigint primary key,
    source_id bigint not null references reference_source,
    title varchar(300) not null,
    title_key varchar(900) not null,
    published_on date not null,
    url varchar(2000) not null,
    file_id bigint references library_file,
    entered_by varchar(60) not null,
    entered_at timestamp(6) with time zone not null,
    version integer not null,
    unique (source_id, title_key)
);
create index reference_edition_file on reference_edition (file_id);
create sequence reference_series_seq start with 1 increment by 50;
create table reference_series (
    id bigint primary key,
    edition_id bigint not null references reference_edition,
    position integer not null,
    subject varchar(200) not null,
    measure varchar(200) not null,
    unit varchar(100) not null,
    basis varchar(200) not null,
    definition varchar(4000) not null,
    period varchar(40) not null,
    unique (edition_id, position)
);
create index reference_series_subject on reference_series (subject, measure);
create sequence reference_figure_seq start with 1 increment by 50;
create table reference_figure (
    id bigint primary key,
    series_id bigint not null references reference_series,
    position integer not null,
    entity varchar(200) not null,
    role varchar(20) not null check (role in ('ORDINARY', 'TOTAL', 'AGGREGATE')),
    printed varchar(100) not null,
    status varchar(20) not null check (status in ('NORMAL', 'ESTIMATED', 'PRELIMINARY', 'MISSING', 'WITHHELD')),
    note varchar(4000) not null,
    entered_by varchar(60) not null,
    entered_at timestamp(6) with time zone not null,
    unique (series_id, position)
);
create index reference_figure_entity on reference_figure (entity);
create index reference_figure_entered on reference_figure (entered_by, entered_at);
-- One row: how often the library has changed. Whoever changes it locks this first, so that changes come one after the other.
create table library_revision (
    id integer primary key check (id = 1),
    number bigint not null
);
insert into library_revision (id, number) values (1, 0);
