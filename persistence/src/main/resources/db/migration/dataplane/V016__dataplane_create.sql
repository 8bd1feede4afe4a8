create schema if not exists dataplane;
grant usage on schema dataplane to app_rw;

-- The organisation's secret, wrapped (RFC 3394): identifiers are hashed with one key derived from it, sensitive fields are
-- encrypted with another.
create table dataplane.secret (
    tenant_id int   not null references tenant.tenant,
    wrapped   bytea not null,
    tx        xid8  not null default pg_current_xact_id(),
    primary key (tenant_id)
);
select kernel.tenant_table('dataplane.secret', 'select, insert');

-- Systems that number records. A record carries the number, so that its key stays short.
create table dataplane.system (
    tenant_id int  not null references tenant.tenant,
    number    int  not null,
    name      text collate "C" not null check (name ~ '^[a-z][a-z0-9-]{0,39}$'),
    primary key (tenant_id, number),
    unique (tenant_id, name)
);
select kernel.tenant_table('dataplane.system', 'select, insert');

-- Under which version and content of a profile records were taken in.
create table dataplane.edition (
    tenant_id int  not null references tenant.tenant,
    number    int  not null,
    profile   text collate "C" not null check (char_length(profile) between 1 and 120),
    primary key (tenant_id, number),
    unique (tenant_id, profile)
);
select kernel.tenant_table('dataplane.edition', 'select, insert');

-- fields: what may be searched, by key. sealed: the sensitive and secret ones, encrypted together; nobody searches in them.
-- content: a keyed hash of what the source last said, by which the same delivery twice is known. vendor_role: 1 processor,
-- 2 controller. source: number of the kind of source. state: 1 active; further ones arrive with retention.
create table dataplane.record (
    tenant_id     int         not null,
    id            uuid        not null,
    category      text        collate "C" not null,
    system        int         not null,
    external_id   text        collate "C" check (char_length(external_id) between 1 and 200),
    occurred_at   timestamptz not null,
    received_at   timestamptz not null,
    purpose       text        collate "C" not null,
    activity      text        collate "C" not null,
    vendor_role   smallint    not null check (vendor_role in (1, 2)),
    region        text        collate "C" not null,
    source        smallint    not null,
    channel       text        collate "C",
    actor         text        collate "C" not null,
    authorisation text,
    edition       int         not null,
    state         smallint    not null default 1 check (state = 1),
    member        int,
    department    int,
    fields        jsonb       not null,
    sealed        bytea,
    clocks        jsonb       not null check (jsonb_array_length(clocks) > 0),
    content       bytea       not null check (octet_length(content) = 32),
    version       bigint      not null default 1,
    primary key (tenant_id, id),
    unique (tenant_id, system, external_id),
    foreign key (tenant_id, system) references dataplane.system (tenant_id, number),
    foreign key (tenant_id, edition) references dataplane.edition (tenant_id, number)
);
create index record_by_time on dataplane.record (tenant_id, category, occurred_at desc, id desc) include (department, member);
select kernel.tenant_table('dataplane.record');

-- Whom a record is about, by a keyed hash. role: 1 named, 2 by a field, 3 mentioned in a text.
create table dataplane.record_subject (
    tenant_id int      not null,
    subject   bytea    not null check (octet_length(subject) = 32),
    record    uuid     not null,
    kind      text     collate "C" not null,
    role      smallint not null check (role between 1 and 3),
    primary key (tenant_id, subject, record),
    foreign key (tenant_id, record) references dataplane.record (tenant_id, id) on delete cascade
);
create index record_subject_by_record on dataplane.record_subject (tenant_id, record);
select kernel.tenant_table('dataplane.record_subject', 'select, insert, delete');

-- What a person put right, beside the last word of the source; encrypted, because either may be sensitive.
create table dataplane.correction (
    tenant_id    int         not null,
    record       uuid        not null,
    field        text        collate "C" not null,
    sealed       bytea       not null,
    corrected_at timestamptz not null,
    primary key (tenant_id, record, field),
    foreign key (tenant_id, record) references dataplane.record (tenant_id, id) on delete cascade
);
select kernel.tenant_table('dataplane.correction');
