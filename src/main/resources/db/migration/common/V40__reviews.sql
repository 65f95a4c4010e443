-- What people say of a claim. Assessments, submissions and decisions are appended and never changed.
create sequence assessment_seq start with 1 increment by 50;
create table assessment (
    id bigint primary key,
    claim_id bigint not null,
    rating varchar(20) not null check (rating in ('CORRECT', 'MISLEADING', 'WRONG', 'UNSETTLED')),
    note varchar(10000) not null,
    wording varchar(10000) not null,
    editor varchar(60) not null,
    written_at timestamp(6) with time zone not null,
    unique (id, claim_id, editor)
);
create sequence submission_seq start with 1 increment by 50;
create table submission (
    id bigint primary key,
    claim_id bigint not null,
    assessment_id bigint not null,
    author varchar(60) not null,
    submitter varchar(60) not null,
    fingerprint varchar(64) not null,
    evidence varchar(100000) not null,
    submitted_at timestamp(6) with time zone not null,
    -- the author is the assessment's editor and cannot be made up
    foreign key (assessment_id, claim_id, author) references assessment (id, claim_id, editor),
    unique (id, claim_id, author, submitter)
);
-- Four eyes: nobody decides what they submitted or assessed, whatever writes to this table. The foreign key
-- keeps submitter and author from being made up; one decision is all that a submission can have.
create sequence decision_seq start with 1 increment by 50;
create table decision (
    id bigint primary key,
    submission_id bigint not null unique,
    claim_id bigint not null,
    author varchar(60) not null,
    submitter varchar(60) not null,
    decider varchar(60) not null,
    outcome varchar(10) not null,
    reason varchar(10000) not null,
    decided_at timestamp(6) with time zone not null,
    constraint decision_outcome check (outcome in ('APPROVED', 'REJECTED')),
    constraint decision_four_eyes check (decider <> submitter and decider <> author),
    constraint decision_rejection_has_reason check (outcome = 'APPROVED' or trim(reason) <> ''),
    constraint decision_of_submission
        foreign key (submission_id, claim_id, author, submitter)
        references submission (id, claim_id, author, submitter),
    unique (id, claim_id, submission_id, outcome)
);
create table claim_review (
    claim_id bigint primary key,
    article_id bigint not null,
    state varchar(10) not null check (state in ('OPEN', 'WAIVED', 'SUBMITTED', 'APPROVED')),
    assessment_id bigint references assessment,
    submission_id bigint references submission,
    decision_id bigint,
    outcome varchar(10),
    waiver_reason varchar(2000),
    waived_by varchar(60),
    waived_at timestamp(6) with time zone,
    voided_because varchar(4000) not null,
    version integer not null,
    constraint review_submitted_has_submission check (state <> 'SUBMITTED' or submission_id is not null),
    constraint review_waived_has_reason check (state <> 'WAIVED' or waiver_reason is not null),
    -- approved means: somebody's decision to approve this very submission is on the record
    constraint review_approved_has_decision
        check (state <> 'APPROVED' or (submission_id is not null and decision_id is not null and outcome = 'APPROVED')),
    constraint review_decision
        foreign key (decision_id, claim_id, submission_id, outcome)
        references decision (id, claim_id, submission_id, outcome)
);
create index claim_review_article on claim_review (article_id, state);
create index claim_review_state on claim_review (state, submission_id);
create table review_author (
    claim_id bigint not null references claim_review,
    name varchar(60) not null,
    primary key (claim_id, name)
);
