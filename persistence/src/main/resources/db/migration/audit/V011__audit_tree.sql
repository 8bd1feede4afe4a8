-- Each tenant's log is a tree (RFC 6962), its heads are leaves of the one tree of the cell; docs/audit-log-format.md.
-- Entries are appended by the application in the transaction of what happened. Their order is made by the sequencer, whose
-- role sees all tenants here and nowhere else, may add and never delete, and cannot touch an entry.
grant usage on schema audit to app_seq;

create function audit.sequenced_table(t regclass, privileges text)
    returns void
    language plpgsql
as $$
begin
    execute format('create policy sequencer on %s to app_seq using (true) with check (true)', t);
    execute format('grant %s on table %s to app_seq', privileges, t);
end
$$;
revoke all on function audit.sequenced_table(regclass, text) from public;

-- The key of a tenant's references, encrypted with the installation's. Without it nobody can tell who a reference means.
-- tx tells a key that is committed from one that may still be rolled back.
create table audit.reference_key (
    tenant_id int   primary key,
    wrapped   bytea not null,
    tx        xid8  not null default pg_current_xact_id()
);
select kernel.tenant_table('audit.reference_key', 'select, insert');

-- Entries of the time before this migration have no bytes and stay outside of the tree; new ones need them.
alter table audit.entry
    add column tx          xid8  not null default pg_current_xact_id(),
    add column bytes       bytea check (octet_length(bytes) between 1 and 65535),
    add column leaf        bytea check (octet_length(leaf) = 32),
    add column salt        bytea check (octet_length(salt) = 32),
    add column detail      bytea,
    add column redacted_by uuid,
    add constraint entry_is_provable check (bytes is not null and leaf is not null) not valid,
    add constraint entry_detail_has_salt check ((detail is null) = (salt is null));
create index entry_in_order on audit.entry (tx, entry_id);
create index entry_by_time on audit.entry using brin (occurred_at);
create policy sequencer on audit.entry for select to app_seq using (true);
grant select (tenant_id, entry_id, occurred_at, tx, leaf) on audit.entry to app_seq;

-- No reference to the entry: checking it would lock, and so write, every entry once more.
create table audit.leaf (
    tenant_id int,
    idx       bigint check (idx >= 0),
    entry_id  uuid   not null,
    leaf      bytea  not null check (octet_length(leaf) = 32),
    primary key (tenant_id, idx),
    unique (tenant_id, entry_id)
);
select kernel.tenant_table('audit.leaf', 'select');
select audit.sequenced_table('audit.leaf', 'select, insert');

-- Full tiles only, 256 hashes of 32 bytes.
create table audit.tile (
    tenant_id int,
    level     smallint check (level between 0 and 7),
    n         bigint   check (n >= 0),
    hashes    bytea    not null check (octet_length(hashes) = 8192),
    primary key (tenant_id, level, n)
);
select kernel.tenant_table('audit.tile', 'select');
select audit.sequenced_table('audit.tile', 'select, insert');

create table audit.head (
    tenant_id int    primary key,
    log_id    bytea  not null check (octet_length(log_id) = 32),
    size      bigint not null check (size > 0),
    peaks     bytea  not null check (octet_length(peaks) = 32 * bit_count(int8send(size))),
    last_cell bigint not null
) with (fillfactor = 50);
select kernel.tenant_table('audit.head', 'select');
select audit.sequenced_table('audit.head', 'select, insert, update');

-- Every head that was ever recorded; cell_idx is its place in the tree of the cell.
create table audit.head_record (
    tenant_id int,
    cell_idx  bigint not null,
    size      bigint not null,
    root      bytea  not null check (octet_length(root) = 32),
    previous  bigint check (previous < cell_idx),
    primary key (tenant_id, cell_idx)
);
create index head_record_by_size on audit.head_record (tenant_id, size);
select kernel.tenant_table('audit.head_record', 'select');
select audit.sequenced_table('audit.head_record', 'select, insert');

-- The tree of the cell belongs to nobody: its leaves are hashes that cannot be guessed.
create table audit.cell (
    one          boolean     primary key default true check (one),
    installation text,
    generation   bigint      not null default 0,
    size         bigint      not null default 0,
    peaks        bytea       not null default '',
    cursor_tx    xid8        not null default '0',
    cursor_entry uuid        not null default '00000000-0000-0000-0000-000000000000',
    fence        bigint      not null default 0,
    holder       uuid,
    lease_ends   timestamptz
);
insert into audit.cell default values;
create table audit.cell_leaf (
    idx  bigint primary key check (idx >= 0),
    leaf bytea  not null check (octet_length(leaf) = 32)
);
create table audit.cell_tile (
    level  smallint check (level between 0 and 7),
    n      bigint   check (n >= 0),
    hashes bytea    not null check (octet_length(hashes) = 8192),
    primary key (level, n)
);
create table audit.cell_generation (
    number    bigint primary key,
    idx       bigint not null,
    last_note bytea  check (octet_length(last_note) = 32)
);
create table audit.cell_checkpoint (
    size         bigint      primary key,
    generation   bigint      not null,
    note         text        not null,
    keys         text        not null,
    published_at timestamptz not null
);
grant select on audit.cell, audit.cell_leaf, audit.cell_tile, audit.cell_generation, audit.cell_checkpoint to app_rw;
grant select, update on audit.cell to app_seq;
grant select, insert on audit.cell_leaf, audit.cell_tile, audit.cell_generation to app_seq;
-- A note is signed anew when the keys change.
grant select, insert, update on audit.cell_checkpoint to app_seq;
