create schema if not exists instruction;
grant usage on schema instruction to app_rw;

-- One row per customer organisation. Whoever writes to its ledger locks it first, so numbers have no gaps; the stamp is drawn
-- anew with each change and tells whether a copy of the ledger is still good.
create table instruction.ledger (
    tenant_id   int  not null references tenant.tenant,
    last_number int  not null check (last_number >= 0),
    stamp       uuid not null,
    primary key (tenant_id)
);
select kernel.tenant_table('instruction.ledger', 'select, insert, update');

-- The payload is kept as the canonical text that was hashed, not as jsonb, which would order it anew.
create table instruction.instruction (
    tenant_id      int         not null,
    number         int         not null check (number >= 1),
    type           text        not null check (type ~ '^[a-z][a-z0-9-]{0,79}$'),
    subject        text        not null check (char_length(subject) <= 400),
    source         text        not null check (source in ('SERVICE_ACTION', 'TERMS', 'NETWORK_TERMS', 'LAW')),
    payload        text        not null check (jsonb_typeof(payload::jsonb) = 'object'),
    given_at       timestamptz not null,
    effective_from timestamptz not null check (effective_from >= given_at),
    author         uuid        not null,
    author_role    text        not null,
    approved_by    uuid        check (approved_by <> author),
    replaces       int         check (replaces < number),
    withdraws      int         check (withdraws < number),
    reason         text        check (char_length(reason) between 1 and 500),
    text_en        text        not null check (text_en <> ''),
    text_zh        text        not null check (text_zh <> ''),
    -- The number before has to exist: the table itself cannot hold a gap.
    previous       int         generated always as (nullif(number - 1, 0)) stored,
    primary key (tenant_id, number),
    foreign key (tenant_id, previous) references instruction.instruction (tenant_id, number),
    foreign key (tenant_id, replaces) references instruction.instruction (tenant_id, number),
    foreign key (tenant_id, withdraws) references instruction.instruction (tenant_id, number),
    check ((type = 'withdrawal') = (withdraws is not null))
);
select kernel.tenant_table('instruction.instruction', 'select, insert');

create table instruction.infringement_notice (
    tenant_id int         not null,
    number    int         not null,
    notice    int         not null check (notice >= 1),
    raised_at timestamptz not null,
    raiser    text        not null check (raiser in ('RULE', 'OPERATOR')),
    rule      text        check ((raiser = 'RULE') = (rule is not null)),
    article   text        not null check (char_length(article) between 1 and 200),
    reason_en text        not null check (char_length(reason_en) between 1 and 1000),
    reason_zh text        not null check (char_length(reason_zh) between 1 and 1000),
    primary key (tenant_id, number, notice),
    foreign key (tenant_id, number) references instruction.instruction (tenant_id, number)
);
select kernel.tenant_table('instruction.infringement_notice', 'select, insert');

-- Each notice is decided once.
create table instruction.infringement_decision (
    tenant_id  int         not null,
    number     int         not null,
    notice     int         not null,
    decided_at timestamptz not null,
    outcome    text        not null check (outcome in ('MAINTAINED', 'WITHDRAWN')),
    reason     text        check (char_length(reason) between 1 and 1000),
    decided_by uuid        not null,
    primary key (tenant_id, number, notice),
    foreign key (tenant_id, number, notice) references instruction.infringement_notice (tenant_id, number, notice),
    check (outcome <> 'MAINTAINED' or reason is not null)
);
select kernel.tenant_table('instruction.infringement_decision', 'select, insert');
