-- What is in the log stays as it is: neither changed nor taken out, whoever asks. (The checkpoints' foreign key refuses truncate.)
create trigger audit_event_insert_only before update, delete on audit_event
    for each row call 'org.plumbline.audit.InsertOnly';
create trigger audit_checkpoint_insert_only before update, delete on audit_checkpoint
    for each row call 'org.plumbline.audit.InsertOnly';
create trigger audit_head_kept before delete on audit_head
    for each row call 'org.plumbline.audit.InsertOnly';
