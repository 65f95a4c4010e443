-- Files and pages as they arrived: read, shown for correction, and kept as the original of the text that came of them.
create sequence arrival_seq start with 1 increment by 50;
create table arrival (
    id bigint primary key,
    article_id bigint references article,
    name varchar(300) not null,
    kind varchar(10) not null check (kind in ('TEXT', 'HTML', 'DOCX', 'PDF')),
    sha256 varchar(64) not null,
    size_in_bytes integer not null,
    content ${bytes} not null,
    arrived_by varchar(60) not null,
    arrived_at timestamp(6) with time zone not null,
    state varchar(10) not null check (state in ('READING', 'READ', 'REFUSED', 'RECEIVED')),
    done integer not null,
    total integer not null,
    refusal varchar(1000) not null,
    found text,
    received_as bigint unique references article_version,
    version integer not null,
    constraint arrival_read_has_text check (state not in ('READ', 'RECEIVED') or found is not null),
    constraint arrival_received_has_version check (state <> 'RECEIVED' or received_as is not null)
);
create index arrival_waiting on arrival (state, arrived_at);
