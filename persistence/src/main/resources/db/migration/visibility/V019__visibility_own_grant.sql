create schema if not exists visibility;
grant usage on schema visibility to app_rw;

-- What a member granted to an application for their own person, as the platform reported it. A grant that was taken back is
-- gone; the log has both.
create table visibility.own_grant (
    tenant_id  int         not null,
    member     int         not null,
    app        text        collate "C" not null check (app ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    permission text        collate "C" not null check (permission ~ '^[A-Za-z][A-Za-z0-9_.]{0,79}$'),
    granted_at timestamptz not null,
    primary key (tenant_id, member, app, permission),
    foreign key (tenant_id, member) references directory.member (tenant_id, number) on delete cascade
);
select kernel.tenant_table('visibility.own_grant', 'select, insert, delete');

-- Where a record belongs: the connected account, album or class it lies in; member and department are there already. The
-- moment at which it was found outside the range of its application starts the clock of the retention rule that counts from
-- there; it goes when the record is inside again.
alter table dataplane.record
    add column collection    text collate "C" check (char_length(collection) between 1 and 200),
    add column scope_left_at timestamptz;
create index record_of_member on dataplane.record (tenant_id, category, member, occurred_at desc, id desc)
    where member is not null;
create index record_in_collection on dataplane.record (tenant_id, category, collection, occurred_at desc, id desc)
    where collection is not null;

-- By which instructions and which state of the directory an organisation's records were last looked through.
create table dataplane.scope_round (
    tenant_id int         not null references tenant.tenant,
    basis     text        not null,
    ended_at  timestamptz not null,
    primary key (tenant_id)
);
select kernel.tenant_table('dataplane.scope_round', 'select, insert, update');
