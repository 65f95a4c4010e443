-- reference_figure_thing begins with the entity too: whoever asks by entity goes by that.
drop index reference_figure_entity;
