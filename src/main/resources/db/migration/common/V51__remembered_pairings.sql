-- What editors chose to hold a claim to, for the next claim of the same words, source and entity. One forgotten can be recalled.
create sequence remembered_pairing_seq start with 1 increment by 50;
create table remembered_pairing (
    id bigint primary key,
    wording_key varchar(64) not null unique,
    words varchar(1000) not null,
    source varchar(1000) not null,
    entity varchar(1000) not null,
    pairing text not null,
    chosen_by varchar(60) not null,
    chosen_at timestamp(6) with time zone not null,
    claim_id bigint not null references checked_claim,
    quote varchar(2000) not null,
    forgotten_by varchar(60),
    version integer not null
);
-- The one of a claim's wording, and whether the claim is held to it.
alter table checked_claim add column remembered_id bigint references remembered_pairing;
alter table checked_claim add column held_to_remembered boolean default false not null;
create index checked_claim_remembered on checked_claim (remembered_id);
