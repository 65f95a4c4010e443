-- The names of all entities that have a figure, each once: a search need not go through the figures.
create table reference_entity (
    name varchar(200) primary key,
    name_key varchar(600) not null
);
insert into reference_entity select distinct entity, lower(entity) from reference_figure;
create index reference_entity_key on reference_entity (name_key);
-- Nothing asks for it any more, and each row of an import pays for it.
drop index reference_figure_entered;
-- Imports that run in the background: how far they are, and what became of them.
create sequence import_run_seq start with 1 increment by 50;
create table import_run (
    id bigint primary key,
    file_id bigint not null,
    who varchar(60) not null,
    state varchar(20) not null check (state in ('RUNNING', 'CANCELLING', 'DONE', 'CANCELLED', 'FAILED')),
    rows_read bigint not null,
    rows_total bigint not null,
    started_at timestamp(6) with time zone not null,
    seen_at timestamp(6) with time zone not null,
    message varchar(2000) not null,
    version integer not null
);
create index import_run_file on import_run (file_id, id);
