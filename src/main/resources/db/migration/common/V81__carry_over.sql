-- Which claim of the text before a claim continues (the same words, figures and subject), or stands in place of.
alter table checked_claim add column carried_from bigint references checked_claim;
alter table checked_claim add column changed_from bigint references checked_claim;
create index checked_claim_carried on checked_claim (carried_from);
create index checked_claim_changed on checked_claim (changed_from);
