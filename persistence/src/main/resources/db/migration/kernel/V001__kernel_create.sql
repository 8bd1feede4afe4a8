create schema if not exists kernel;
grant usage on schema kernel to app_rw;

-- Every table that belongs to tenants calls this once. FORCE makes the policy hold for the owner, too. After a transaction
-- the setting reads as an empty text, not as null, hence nullif: no tenant means no rows.
create function kernel.tenant_table(t regclass, privileges text default 'select, insert, update, delete')
    returns void
    language plpgsql
as $$
begin
    execute format('alter table %s alter column tenant_id set not null', t);
    execute format(
        'alter table %s alter column tenant_id set default nullif(current_setting(''app.tenant_id'', true), '''')::int', t);
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format(
        'create policy tenant_isolation on %s'
        ' using (tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::int)'
        ' with check (tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::int)', t);
    execute format('grant %s on table %s to app_rw', privileges, t);
end
$$;
revoke all on function kernel.tenant_table(regclass, text) from public;

create table kernel.idempotent_request (
    tenant_id    int,
    credential   uuid        not null,
    key          text        not null check (length(key) between 1 and 255),
    request_hash bytea       not null check (length(request_hash) = 32),
    status       smallint    check (status between 200 and 599),
    location     text,
    body         bytea,
    created_at   timestamptz not null,
    primary key (tenant_id, credential, key)
);
create index idempotent_request_age on kernel.idempotent_request (tenant_id, created_at);
select kernel.tenant_table('kernel.idempotent_request');
