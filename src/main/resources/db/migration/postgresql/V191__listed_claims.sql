-- Which state goes with which verdict and person is no matter of chance: without this PostgreSQL multiplies what each of the three
-- would leave, and passes by tens of thousands of claims where there are none.
create statistics listed_claim_facts (mcv) on verdict, state, assignee from listed_claim;
alter statistics listed_claim_facts set statistics 1000;
analyze listed_claim;
