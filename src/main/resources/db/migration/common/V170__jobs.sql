-- Work in the background, of whatever kind: how far it is, and what became of it. A job under way holds its slot.
drop table import_run;
drop sequence import_run_seq;
create sequence job_seq start with 1 increment by 50;
create table job (
    id bigint primary key,
    kind varchar(20) not null check (kind in ('IMPORT', 'RESTORE', 'CHECK_AGAIN', 'READING')),
    subject bigint not null,
    who varchar(60) not null,
    slot varchar(40) unique,
    state varchar(20) not null check (state in ('RUNNING', 'CANCELLING', 'DONE', 'CANCELLED', 'FAILED')),
    done bigint not null,
    total bigint not null,
    started_at timestamp(6) with time zone not null,
    seen_at timestamp(6) with time zone not null,
    cancelled_by varchar(60) not null,
    message varchar(4000) not null,
    constraint job_under_way_has_slot check ((state in ('RUNNING', 'CANCELLING')) = (slot is not null))
);
create index job_last on job (kind, subject, id);
