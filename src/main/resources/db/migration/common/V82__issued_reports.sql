-- Final reports as they left the house, with their files to the letter, so that each can be had again as it was.
create sequence issued_report_seq start with 1 increment by 50;
create table issued_report (
    id bigint primary key,
    article_id bigint not null references article,
    version_number integer not null,
    number integer not null,
    substance varchar(64) not null,
    policy varchar(2000) not null,
    issued_by varchar(60) not null,
    issued_at timestamp(6) with time zone not null,
    unique (article_id, number)
);
create table issued_file (
    issued_report_id bigint not null references issued_report,
    form varchar(10) not null,
    content text not null,
    hash varchar(64) not null,
    primary key (issued_report_id, form)
);
-- What each of them said of every claim, to tell what a later one corrects.
create table issued_word (
    issued_report_id bigint not null references issued_report,
    place integer not null,
    claim_id bigint not null,
    quote text not null,
    says text not null,
    primary key (issued_report_id, place)
);
create table issued_correction (
    issued_report_id bigint not null references issued_report,
    place integer not null,
    claim_id bigint not null,
    said text not null,
    says_now text not null,
    corrected_at timestamp(6) with time zone not null,
    why varchar(4000) not null,
    primary key (issued_report_id, place)
);
