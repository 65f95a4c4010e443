-- What the desk calls an entity, besides the names Plumbline knows.
create sequence desk_entity_seq start with 1 increment by 50;
create table desk_entity (
    id bigint primary key,
    name varchar(200) not null,
    said_by varchar(60) not null,
    said_at timestamp(6) with time zone not null,
    version integer not null
);
create table desk_entity_alias (
    entity_id bigint not null references desk_entity,
    position integer not null,
    alias varchar(200) not null,
    primary key (entity_id, position)
);
