create schema if not exists agreement;
grant usage on schema agreement to app_rw;

-- One row per customer organisation. Whoever issues or accepts locks it first, so numbers have no gaps.
create table agreement.counter (
    tenant_id   int not null references tenant.tenant,
    last_number int not null check (last_number >= 0),
    primary key (tenant_id)
);
select kernel.tenant_table('agreement.counter', 'select, insert, update');

-- Issued agreements with their files, kept for ever. The database itself compares the hashes with what they are hashes of,
-- so that a row that is there is whole.
create table agreement.agreement (
    tenant_id          int         not null,
    number             int         not null check (number >= 1),
    language           text        not null check (language ~ '^[a-z]{2}(-[a-z]{2})?$'),
    organisation_name  text        not null check (char_length(organisation_name) between 1 and 200),
    taken_at           timestamptz not null,
    issued_at          timestamptz not null check (issued_at >= taken_at),
    issued_by          uuid        not null,
    issuer_role        text        not null check (issuer_role <> ''),
    template_version   text        not null check (template_version <> ''),
    profile_version    text        not null check (profile_version <> ''),
    acknowledged       text        not null check (jsonb_typeof(acknowledged::jsonb) = 'object'),
    configuration_hash text        not null,
    content_hash       text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
    file_hash          text        not null,
    pages              int         not null check (pages >= 1),
    snapshot           text        not null,
    file               bytea       not null,
    -- The number before has to exist: the table itself cannot hold a gap.
    previous           int         generated always as (nullif(number - 1, 0)) stored,
    primary key (tenant_id, number),
    foreign key (tenant_id, previous) references agreement.agreement (tenant_id, number),
    check (configuration_hash = encode(sha256(convert_to(snapshot, 'UTF8')), 'hex')),
    check (file_hash = encode(sha256(file), 'hex'))
);
select kernel.tenant_table('agreement.agreement', 'select, insert');

-- Copies that were signed outside of the service, exactly as uploaded.
create table agreement.signed_copy (
    tenant_id   int         not null,
    number      int         not null,
    hash        text        not null,
    content     bytea       not null check (octet_length(content) between 1 and 10485760),
    uploaded_at timestamptz not null,
    uploaded_by uuid        not null,
    primary key (tenant_id, number, hash),
    foreign key (tenant_id, number) references agreement.agreement (tenant_id, number),
    check (hash = encode(sha256(content), 'hex'))
);
select kernel.tenant_table('agreement.signed_copy', 'select, insert');
