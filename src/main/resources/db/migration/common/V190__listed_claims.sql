-- The claims that count, each with all that a list can be narrowed by. Every way to narrow it walks one of these indexes and
-- passes by nothing.
create table listed_claim (
    claim_id bigint primary key references checked_claim,
    article_id bigint not null references article,
    verdict varchar(30) not null,
    state varchar(10) not null,
    assignee varchar(60) not null
);
insert into listed_claim (claim_id, article_id, verdict, state, assignee)
select c.id, c.article_id, c.verdict, coalesce(r.state, 'OPEN'), coalesce(g.assignee, '')
from checked_claim c join article a on a.id = c.article_id and a.newest_number = c.text_number
    left join claim_review r on r.claim_id = c.id left join claim_assignment g on g.claim_id = c.id
where c.standing = 'PRESENT';
create index listed_claim_article on listed_claim (article_id, claim_id);
create index listed_claim_state on listed_claim (state, claim_id);
create index listed_claim_verdict on listed_claim (verdict, claim_id);
create index listed_claim_assignee on listed_claim (assignee, claim_id);
create index listed_claim_state_verdict on listed_claim (state, verdict, claim_id);
create index listed_claim_state_assignee on listed_claim (state, assignee, claim_id);
create index listed_claim_verdict_assignee on listed_claim (verdict, assignee, claim_id);
create index listed_claim_all on listed_claim (state, verdict, assignee, claim_id);
drop index checked_claim_walk_verdict;
drop index claim_review_walk_state;
drop index claim_assignment_assignee;
