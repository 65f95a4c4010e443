-- An article that names a row that is no place, such as a brand of crude, is held to the tables that have it.
create index reference_figure_thing on reference_figure (entity, role, series_id);
