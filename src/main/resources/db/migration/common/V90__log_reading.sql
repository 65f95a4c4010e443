-- How the log is asked for: whose events, of which kind; and up to where it was found to be as it was written.
create index audit_event_who on audit_event (who, sequence);
create index audit_event_action on audit_event (action, sequence);
create index audit_event_happened on audit_event (happened_at, sequence);
create sequence audit_checkpoint_seq start with 1 increment by 50;
create table audit_checkpoint (
    id bigint primary key,
    event bigint not null references audit_event,
    hash varchar(64) not null,
    verified_at timestamp(6) with time zone not null,
    verified_by varchar(60) not null
);
