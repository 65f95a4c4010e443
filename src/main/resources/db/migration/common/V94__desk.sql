-- Who has been given a claim; what people say to each other about it; who has it open.
create table claim_assignment (
    claim_id bigint primary key references checked_claim,
    assignee varchar(60) not null,
    before_that varchar(60) not null,
    given_by varchar(60) not null,
    given_at timestamp(6) with time zone not null,
    version integer not null
);
create index claim_assignment_assignee on claim_assignment (assignee, claim_id);
create sequence claim_comment_seq start with 1 increment by 50;
create table claim_comment (
    id bigint primary key,
    claim_id bigint not null references checked_claim,
    words varchar(4000) not null,
    for_author boolean not null,
    said_by varchar(60) not null,
    said_at timestamp(6) with time zone not null,
    resolved_by varchar(60),
    resolved_at timestamp(6) with time zone,
    version integer not null
);
create index claim_comment_claim on claim_comment (claim_id, id);
create table claim_presence (
    claim_id bigint not null,
    who varchar(60) not null,
    seen_at timestamp(6) with time zone not null,
    primary key (claim_id, who)
);
-- What the queues are asked for.
create index review_author_name on review_author (name, claim_id);
create index submission_submitter on submission (submitter, id);
