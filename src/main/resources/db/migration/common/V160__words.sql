-- The words by which the library is searched: plain, without capitals and accents, in the order of their letters whatever the
-- language of the database. Somebody who types the beginning of one finds a stretch of the index.
create table reference_series_word (
    word ${word} not null,
    series_id bigint not null,
    in_title boolean not null,
    primary key (word, series_id)
);
create index reference_series_word_series on reference_series_word (series_id, word);
-- What is measured of what, once for all editions and periods.
create table reference_topic_word (
    word ${word} not null,
    subject varchar(200) not null,
    measure varchar(200) not null,
    primary key (word, subject, measure)
);
create index reference_topic_word_topic on reference_topic_word (subject, measure, word);
create table reference_entity_word (
    word ${word} not null,
    name varchar(200) not null,
    primary key (word, name)
);
create index reference_entity_word_name on reference_entity_word (name, word);
