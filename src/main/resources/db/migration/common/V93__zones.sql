-- What parts of a text are besides its body, in UTF-16 units from its start.
create sequence article_zone_seq start with 1 increment by 50;
create table article_zone (
    id bigint primary key,
    version_id bigint not null references article_version,
    kind varchar(10) not null check (kind in ('HEADLINE', 'CAPTION')),
    zone_start integer not null,
    zone_end integer not null check (zone_start < zone_end)
);
create index article_zone_version on article_zone (version_id, zone_start);
