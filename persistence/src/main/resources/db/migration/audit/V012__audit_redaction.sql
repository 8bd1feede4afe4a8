-- The detail of an entry can be erased, once, and only after an entry that says so; the entry itself stays as it is.
create function audit.only_redaction()
    returns trigger
    language plpgsql
as $$
begin
    if old.redacted_by is not null or new.redacted_by is null
        or num_nonnulls(new.salt, new.detail, new.facts, new.request_id, new.object_id) > 0 then
        raise exception 'an entry of the audit log is not changed but for the erasure of its detail';
    end if;
    if not exists (
        select from audit.entry r
         where r.tenant_id = old.tenant_id and r.entry_id = new.redacted_by
           and r.action = 'audit-detail-redacted' and r.object_id = old.entry_id::text) then
        raise exception 'an erasure is an entry of the audit log first';
    end if;
    return new;
end
$$;
create trigger only_redaction before update on audit.entry for each row execute function audit.only_redaction();
grant update (salt, detail, facts, request_id, object_id, redacted_by) on audit.entry to app_rw;
