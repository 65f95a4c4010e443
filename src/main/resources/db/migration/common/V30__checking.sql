-- What was read in a text and what the figures say of it. The columns beside the JSON are those that are asked for.
create sequence check_run_seq start with 1 increment by 50;
create table check_run (
    id bigint primary key,
    version_id bigint not null references article_version,
    started_at timestamp(6) with time zone not null,
    who varchar(60) not null,
    cause varchar(200) not null,
    engine_version varchar(40) not null,
    rules_hash varchar(64) not null,
    series_held_to integer not null,
    figures_held_to integer not null,
    numbers text not null
);
create index check_run_version on check_run (version_id, id);
create sequence checked_claim_seq start with 1 increment by 50;
create table checked_claim (
    id bigint primary key,
    article_id bigint not null references article,
    version_id bigint not null references article_version,
    span_start integer not null,
    span_end integer not null check (span_start < span_end),
    kind varchar(20) not null,
    marked_by varchar(60),
    standing varchar(20) not null check (standing in ('PRESENT', 'REMOVED', 'GONE')),
    removed_by varchar(60),
    removed_because varchar(2000),
    corrected_by varchar(60),
    chosen_by varchar(60),
    verdict varchar(30) not null,
    paired_subject varchar(300),
    fingerprint varchar(64) not null,
    reading text not null,
    correction text,
    choice text,
    outcome text not null,
    version integer not null
);
create index checked_claim_version on checked_claim (version_id, span_start);
create index checked_claim_article on checked_claim (article_id);
create index checked_claim_subject on checked_claim (paired_subject);
create table checked_claim_flag (
    claim_id bigint not null references checked_claim,
    flag varchar(40) not null,
    primary key (claim_id, flag)
);
create index checked_claim_flag_flag on checked_claim_flag (flag);
