-- Where a figure is printed, and its status in the publisher's own code, of SDMX CL_OBS_STATUS. The status beside it stays what
-- that means for checking.
alter table reference_figure add column place varchar(100) default '' not null;
alter table reference_figure add column observed varchar(1) default 'A' not null;
update reference_figure
    set observed = case status
        when 'ESTIMATED' then 'E'
        when 'PRELIMINARY' then 'P'
        when 'MISSING' then 'O'
        when 'WITHHELD' then 'Q'
        else 'A' end
    where status <> 'NORMAL';
