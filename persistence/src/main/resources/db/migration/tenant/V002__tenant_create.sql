create schema if not exists tenant;
grant usage on schema tenant to app_rw;

create table tenant.processor (
    processor_id int         primary key generated always as identity,
    key          text        not null unique check (key ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
    name         text        not null check (length(name) between 1 and 200),
    created_at   timestamptz not null
);

-- kind: 1 controller, 2 processor, 3 installation. status: 1 active, 2 suspended.
create table tenant.tenant (
    tenant_id         int         primary key generated always as identity (start with 2),
    key               text        not null unique check (key ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
    name              text        not null check (length(name) between 1 and 200),
    kind              smallint    not null check (kind in (1, 2, 3)),
    processor_id      int         references tenant.processor,
    service           text,
    status            smallint    not null check (status in (1, 2)),
    status_reason     text        check (length(status_reason) between 1 and 500),
    status_changed_at timestamptz not null,
    created_at        timestamptz not null,
    version           bigint      not null,
    check ((kind = 3) = (processor_id is null)),
    check ((status = 2) = (status_reason is not null))
);
create unique index tenant_one_installation on tenant.tenant (kind) where kind = 3;
create unique index tenant_one_space_per_processor on tenant.tenant (processor_id) where kind = 2;
create index tenant_by_processor on tenant.tenant (processor_id, key);

insert into tenant.tenant (tenant_id, key, name, kind, status, status_changed_at, created_at, version)
    overriding system value
    values (1, 'installation', 'Installation', 3, 1, now(), now(), 1);

grant select, insert on tenant.processor to app_rw;
grant select, insert, update on tenant.tenant to app_rw;
-- For reading back the number that an insert drew.
grant usage on all sequences in schema tenant to app_rw;
