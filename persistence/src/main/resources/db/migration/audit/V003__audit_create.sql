create schema if not exists audit;
grant usage on schema audit to app_rw;

-- No foreign keys: an entry outlives what it tells about.
create table audit.entry (
    tenant_id   int,
    entry_id    uuid        not null,
    occurred_at timestamptz not null,
    actor       uuid,
    actor_role  text,
    credential  uuid,
    action      text        not null,
    object_type text        not null,
    object_id   text,
    outcome     text        not null,
    reason      text,
    request_id  text,
    facts       jsonb       check (jsonb_typeof(facts) = 'object'),
    primary key (tenant_id, entry_id)
);
create index entry_by_actor on audit.entry (tenant_id, actor, entry_id);
create index entry_by_action on audit.entry (tenant_id, action, entry_id);
select kernel.tenant_table('audit.entry', 'select, insert');
