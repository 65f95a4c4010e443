-- The event log: appended, never changed; each event holds the hash of the one before.
create table audit_event (
    sequence bigint primary key,
    happened_at timestamp(6) with time zone not null,
    who varchar(60) not null,
    action varchar(40) not null,
    subject varchar(120) not null,
    before_value varchar(4000) not null,
    after_value varchar(4000) not null,
    previous_hash varchar(64) not null unique,
    hash varchar(64) not null unique
);
create index audit_event_subject on audit_event (subject, sequence);
-- One row: the newest event. Whoever appends locks it first, so that the chain never forks.
create table audit_head (
    id integer primary key check (id = 1),
    sequence bigint not null,
    hash varchar(64) not null
);
insert into audit_head (id, sequence, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
