-- Where a source is at home, and under which licence its figures may be used.
alter table reference_source add column home_page varchar(2000) default '' not null;
alter table reference_source add column licence varchar(500) default '' not null;
