create schema if not exists catalogue;
grant usage on schema catalogue to app_rw;

-- Rows of a vendor are for that vendor and its customers; the installation's own space sees all. The two questions do not
-- depend on the row, so they are asked once per statement. FORCE makes the policy hold for the owner, too.
create function catalogue.vendor_table(t regclass, privileges text)
    returns void
    language plpgsql
as $$
declare
    own constant text := '(select %s from tenant.tenant own'
        ' where own.tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::int)';
    rule constant text := format(own, 'own.kind = 3') || ' or processor_id = ' || format(own, 'own.processor_id');
begin
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy vendor_isolation on %s using (%s) with check (%s)', t, rule, rule);
    execute format('grant %s on table %s to app_rw', privileges, t);
end
$$;
revoke all on function catalogue.vendor_table(regclass, text) from public;

-- The application may not change a content; a version that holds it keeps it from being deleted.
create table catalogue.profile_document (
    document_id  uuid not null primary key,
    processor_id int  not null references tenant.processor,
    document     text not null,
    content_hash text not null check (content_hash = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    unique (document_id, processor_id, content_hash)
);
select catalogue.vendor_table('catalogue.profile_document', 'select, insert, delete');

create table catalogue.profile_version (
    version_id        uuid        not null primary key,
    processor_id      int         not null references tenant.processor,
    service           text        not null check (service ~ '^[a-z][a-z0-9-]*$' and length(service) <= 40),
    version           text        not null check (length(version) between 1 and 40),
    document_id       uuid        not null unique,
    content_hash      text        not null,
    uploaded_at       timestamptz not null,
    published_at      timestamptz,
    effective_from    timestamptz,
    reason            text        check (reason in ('SERVICE', 'LAW', 'OTHER')),
    summary_en        text        check (length(summary_en) between 1 and 1000),
    summary_zh        text        check (length(summary_zh) between 1 and 1000),
    announced_through text        check (length(announced_through) between 1 and 2000),
    material          boolean     not null,
    changes           int         not null check (changes >= 0),
    entity_version    bigint      not null,
    unique (processor_id, service, version),
    foreign key (document_id, processor_id, content_hash)
        references catalogue.profile_document (document_id, processor_id, content_hash),
    check ((published_at is null) = (reason is null)),
    check ((published_at is null) = (summary_en is null)),
    check ((published_at is null) = (summary_zh is null)),
    check (published_at is not null or announced_through is null),
    check (published_at is not null or effective_from is null)
);
select catalogue.vendor_table('catalogue.profile_version', 'select, insert, update, delete');

-- What was published stays as it was published, and the day it took effect stays as it was told.
create function catalogue.keep_published()
    returns trigger
    language plpgsql
as $$
begin
    if old.published_at is null then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE' then
        raise exception 'a published profile is kept for ever' using errcode = 'integrity_constraint_violation';
    end if;
    if (to_jsonb(new) - 'effective_from' - 'entity_version')
            is distinct from (to_jsonb(old) - 'effective_from' - 'entity_version')
        or (old.effective_from is not null and new.effective_from is distinct from old.effective_from) then
        raise exception 'a published profile does not change' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger keep_published before update or delete on catalogue.profile_version
    for each row execute function catalogue.keep_published();

-- One row per version of an entry; the application may add rows and read them.
create table catalogue.register_entry (
    entry_id        uuid        not null primary key,
    processor_id    int         not null references tenant.processor,
    register        text        not null check (length(register) between 1 and 40),
    entry_key       text        not null check (entry_key ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
    version         int         not null check (version >= 1),
    payload         text        not null,
    reason          text        check (length(reason) between 1 and 500),
    demo            boolean     not null,
    changed_at      timestamptz not null,
    changed_by      uuid,
    changed_by_role text,
    unique (processor_id, register, entry_key, version)
);
select catalogue.vendor_table('catalogue.register_entry', 'select, insert');
