-- Every figure stands in a series that is there. Looked up for all rows of a statement at once: a foreign key looks for each
-- figure of an import by itself, which took as long as half of the import. The promise is the same, at any time and for whoever
-- writes: no figure without its series, and no series leaves while it has figures or while somebody is adding some.
alter table reference_figure drop constraint reference_figure_series_id_fkey;

create function figures_have_series() returns trigger language plpgsql as $$
declare
    missing bigint;
begin
    perform from reference_series where id in (select series_id from written) order by id for key share;
    select w.series_id into missing from (select distinct series_id from written) w
        where not exists (select from reference_series s where s.id = w.series_id) limit 1;
    if found then
        raise foreign_key_violation using message = 'There is no series ' || missing || ' for a figure';
    end if;
    return null;
end $$;

create trigger figures_added after insert on reference_figure
    referencing new table as written for each statement execute function figures_have_series();
create trigger figures_changed after update on reference_figure
    referencing new table as written for each statement execute function figures_have_series();

create function series_keeps_figures() returns trigger language plpgsql as $$
begin
    if exists (select from reference_figure where series_id = old.id) then
        raise foreign_key_violation using message = 'Series ' || old.id || ' has figures';
    end if;
    return null;
end $$;

create trigger series_gone after delete on reference_series
    for each row execute function series_keeps_figures();
create trigger series_renumbered after update of id on reference_series
    for each row when (old.id <> new.id) execute function series_keeps_figures();

create function series_are_not_emptied() returns trigger language plpgsql as $$
begin
    if exists (select from reference_figure) then
        raise foreign_key_violation using message = 'There are figures whose series would be gone';
    end if;
    return null;
end $$;

create trigger series_emptied before truncate on reference_series
    for each statement execute function series_are_not_emptied();
