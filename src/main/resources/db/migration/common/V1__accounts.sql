-- People, what they may do, their sessions and invitations.
create sequence person_seq start with 1 increment by 50;
create table person (
    id bigint primary key,
    name varchar(60) not null unique,
    display_name varchar(120) not null,
    password_hash varchar(300) not null,
    disabled boolean not null,
    demo boolean not null,
    created_at timestamp(6) with time zone not null,
    version integer not null
);
create table person_role (
    person_id bigint not null references person,
    role varchar(20) not null check (role in ('EDITOR', 'REVIEWER', 'ADMIN')),
    primary key (person_id, role)
);
create table desk_session (
    token_hash varchar(64) primary key,
    person_id bigint not null references person,
    started_at timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    address varchar(64) not null
);
create index desk_session_person on desk_session (person_id);
create table invitation (
    token_hash varchar(64) primary key,
    name varchar(60),
    roles varchar(60) not null,
    invited_by varchar(60) not null,
    expires_at timestamp(6) with time zone not null
);
create sequence sign_in_failure_seq start with 1 increment by 50;
create table sign_in_failure (
    id bigint primary key,
    name varchar(60) not null,
    address varchar(64) not null,
    failed_at timestamp(6) with time zone not null
);
create index sign_in_failure_recent on sign_in_failure (failed_at);
