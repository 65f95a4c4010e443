-- What is in the log stays as it is: neither changed nor taken out, whoever asks.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The log is only ever added to: % of % is refused', tg_op, tg_table_name;
end
$$;
create trigger audit_event_insert_only before update or delete on audit_event
    for each row execute function refuse_change();
create trigger audit_event_no_truncate before truncate on audit_event
    for each statement execute function refuse_change();
create trigger audit_checkpoint_insert_only before update or delete on audit_checkpoint
    for each row execute function refuse_change();
create trigger audit_checkpoint_no_truncate before truncate on audit_checkpoint
    for each statement execute function refuse_change();
create trigger audit_head_kept before delete on audit_head
    for each row execute function refuse_change();
create trigger audit_head_no_truncate before truncate on audit_head
    for each statement execute function refuse_change();
