-- In these orders the queue is walked.
create index claim_review_state_claim on claim_review (state, claim_id);
create index checked_claim_article_id on checked_claim (article_id, id);
