-- What a list is filtered by and ordered by stands beside each other, so that a page and its count walk one index. Where a claim
-- stands never changes; what waits is held to its state by a constraint. No two of these indexes begin alike: H2 cannot tell
-- which of two has the order that is asked for.
alter table checked_claim add column text_number integer;
update checked_claim set text_number = (select v.number from article_version v where v.id = checked_claim.version_id);
alter table checked_claim alter column text_number set not null;
create index checked_claim_walk_verdict on checked_claim (verdict, standing, id, text_number, article_id);
create index checked_claim_work on checked_claim (version_id, standing, verdict, id);

alter table claim_review add column text_number integer;
alter table claim_review add column awaiting_id bigint;
update claim_review set awaiting_id = submission_id where state = 'SUBMITTED';
alter table claim_review add constraint review_awaits_its_submission check (
    (state = 'SUBMITTED' and awaiting_id is not null and awaiting_id = submission_id)
    or (state <> 'SUBMITTED' and awaiting_id is null));
alter table claim_review add column submitter varchar(60);
alter table claim_review add column submitted_verdict varchar(30);
update claim_review set text_number = coalesce(
    (select c.text_number from checked_claim c where c.id = claim_review.claim_id), 1);
update claim_review set
    submitter = (select s.submitter from submission s where s.id = claim_review.submission_id),
    submitted_verdict = (select c.verdict from checked_claim c where c.id = claim_review.claim_id)
where submission_id is not null;
alter table claim_review alter column text_number set not null;
alter table claim_review add constraint review_submission_told
    check (submission_id is null or (submitter is not null and submitted_verdict is not null));
create index claim_review_walk on claim_review (awaiting_id, article_id, text_number);
create index claim_review_walk_verdict on claim_review (submitted_verdict, awaiting_id, article_id, text_number);
create index claim_review_walk_submitter on claim_review (submitter, awaiting_id, article_id, text_number);
create index claim_review_walk_article on claim_review (article_id, awaiting_id, text_number);
create index claim_review_walk_state on claim_review (state, claim_id, article_id, text_number);
create index claim_review_returned on claim_review (submitter, state);
create index claim_review_outcome on claim_review (outcome, state);
drop index claim_review_state;
drop index claim_review_state_claim;
