-- What turned out to be printed or taken in wrong. The figure as printed stays; what holds since stands beside it.
alter table reference_figure add column corrected varchar(100);
alter table reference_figure add column corrected_status varchar(20);
create sequence reference_erratum_seq start with 1 increment by 50;
create table reference_erratum (
    id bigint primary key,
    figure_id bigint not null references reference_figure,
    was varchar(100) not null,
    was_status varchar(20) not null,
    reads varchar(100) not null,
    reads_status varchar(20) not null,
    reason varchar(2000) not null,
    entered_by varchar(60) not null,
    entered_at timestamp(6) with time zone not null
);
create index reference_erratum_figure on reference_erratum (figure_id);
-- Which series a claim is held to, so that a figure can tell the claims that rest on it.
create table checked_claim_series (
    claim_id bigint not null references checked_claim,
    series_id bigint not null,
    primary key (claim_id, series_id)
);
create index checked_claim_series_series on checked_claim_series (series_id);
