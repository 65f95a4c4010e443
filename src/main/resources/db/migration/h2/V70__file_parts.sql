-- Files are kept in parts of half a million bytes, so that nobody ever needs to hold one whole.
create table library_file_part (
    file_id bigint not null references library_file on delete cascade,
    position integer not null,
    content varbinary(524288) not null,
    primary key (file_id, position)
);
insert into library_file_part
    select f.id, cast(p.x as integer), cast(substring(f.content from p.x * 524288 + 1 for 524288) as varbinary(524288))
    from library_file f, system_range(0, 40) p where p.x * 524288 < octet_length(f.content);
alter table library_file add column size bigint default 0 not null;
alter table library_file add column rows_read integer default 0 not null;
update library_file set size = octet_length(content);
alter table library_file drop column content;
