-- How far a file is read stands in its job.
alter table arrival drop column done;
alter table arrival drop column total;
