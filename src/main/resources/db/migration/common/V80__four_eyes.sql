-- What the desk asks of a decision; one row.
create table desk_rules (
    id integer primary key check (id = 1),
    second_reviewer boolean not null,
    blind_opinion boolean not null,
    version integer not null
);
insert into desk_rules (id, second_reviewer, blind_opinion, version) values (1, false, false, 0);

-- A submission keeps the rules under which it was made.
alter table submission add column needed integer default 1 not null check (needed in (1, 2));
alter table submission add column blind boolean default false not null;
alter table submission add constraint submission_needed unique (id, claim_id, author, submitter, needed);

-- A person stands on one side of a submission: who had a hand in the claim cannot decide it, whatever writes here.
create sequence hand_seq start with 1 increment by 50;
create table hand (
    id bigint primary key,
    submission_id bigint not null references submission,
    name varchar(60) not null,
    side varchar(10) not null check (side in ('AUTHOR', 'DECIDER')),
    constraint hand_one_side unique (submission_id, name),
    unique (id, submission_id, name, side)
);
insert into hand (id, submission_id, name, side)
select -row_number() over (order by x.submission_id, x.name), x.submission_id, x.name, x.side
from (
    select d.submission_id, d.decider as name, 'DECIDER' as side from decision d
    union
    select s.id, s.submitter, 'AUTHOR' from submission s
    union
    select s.id, s.author, 'AUTHOR' from submission s
    union
    select s.id, a.name, 'AUTHOR' from submission s join review_author a on a.claim_id = s.claim_id
    where not exists (select 1 from decision d where d.submission_id = s.id and d.decider = a.name)
) x;

-- A submission may need two approvals: the second follows the first, by somebody else, and nothing follows a rejection.
alter table claim_review drop constraint review_decision;
alter table claim_review drop constraint review_approved_has_decision;
create table decision_before as select * from decision;
drop table decision;
create table decision (
    id bigint primary key,
    submission_id bigint not null,
    claim_id bigint not null,
    author varchar(60) not null,
    submitter varchar(60) not null,
    needed integer not null,
    place integer not null,
    follows integer,
    follows_outcome varchar(10),
    hand_id bigint not null unique,
    decider varchar(60) not null,
    side varchar(10) not null check (side = 'DECIDER'),
    outcome varchar(10) not null,
    rating varchar(20) check (rating in ('CORRECT', 'MISLEADING', 'WRONG', 'UNSETTLED')),
    reason varchar(10000) not null,
    decided_at timestamp(6) with time zone not null,
    constraint decision_outcome check (outcome in ('APPROVED', 'REJECTED')),
    constraint decision_four_eyes check (decider <> submitter and decider <> author),
    constraint decision_rejection_has_reason check (outcome = 'APPROVED' or trim(reason) <> ''),
    constraint decision_of_submission
        foreign key (submission_id, claim_id, author, submitter, needed)
        references submission (id, claim_id, author, submitter, needed),
    constraint decision_one_side
        foreign key (hand_id, submission_id, decider, side) references hand (id, submission_id, name, side),
    constraint decision_one_a_place unique (submission_id, place),
    unique (submission_id, place, outcome),
    constraint decision_follows foreign key (submission_id, follows, follows_outcome)
        references decision (submission_id, place, outcome),
    constraint decision_place check (
        (place = 1 and follows is null and follows_outcome is null)
        or (place = 2 and needed = 2 and follows is not null and follows = 1
            and follows_outcome is not null and follows_outcome = 'APPROVED')),
    unique (id, claim_id, submission_id, outcome, place, needed)
);
insert into decision (id, submission_id, claim_id, author, submitter, needed, place, hand_id, decider, side, outcome,
    reason, decided_at)
select d.id, d.submission_id, d.claim_id, d.author, d.submitter, 1, 1, h.id, d.decider, 'DECIDER', d.outcome,
    d.reason, d.decided_at
from decision_before d join hand h on h.submission_id = d.submission_id and h.name = d.decider;
drop table decision_before;

-- A review that was carried over to a later text rests on what was said of the claim in the earlier one.
alter table claim_review add column record_claim_id bigint;
alter table claim_review add column first_decision_id bigint references decision;
alter table claim_review add column decided_place integer;
alter table claim_review add column decided_needed integer;
update claim_review set record_claim_id = claim_id;
update claim_review set decided_place = 1, decided_needed = 1 where decision_id is not null;
alter table claim_review alter column record_claim_id set not null;
alter table claim_review add constraint review_decision
    foreign key (decision_id, record_claim_id, submission_id, outcome, decided_place, decided_needed)
    references decision (id, claim_id, submission_id, outcome, place, needed);
-- approved means: as many people as were asked for approved this very submission
alter table claim_review add constraint review_approved_has_decision check (
    state <> 'APPROVED'
    or (submission_id is not null and decision_id is not null and outcome is not null and outcome = 'APPROVED'
        and decided_place is not null and decided_needed is not null and decided_place = decided_needed));
