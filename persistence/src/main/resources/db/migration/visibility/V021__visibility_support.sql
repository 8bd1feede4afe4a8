-- An access by one of the vendor's people, in the customer's own space: the customer's rows decide what holds.
-- status: 1 requested, 2 approved, 3 refused, 4 ended. Expiry is told by the clock and not stored.
create table visibility.support_access (
    tenant_id       int         not null,
    access_id       uuid        not null,
    person          uuid        not null,
    roles           text        not null check (char_length(roles) between 1 and 400),
    purpose         text        not null check (char_length(purpose) between 1 and 200),
    categories      text        not null check (char_length(categories) between 1 and 2000),
    records         text        not null check (char_length(records) <= 2000),
    reason          text        not null check (char_length(reason) between 10 and 500),
    ticket          text        not null check (ticket ~ '^[A-Za-z0-9][A-Za-z0-9._/#-]{0,79}$'),
    hours           smallint    not null check (hours between 1 and 72),
    asked_at        timestamptz not null,
    lapses_at       timestamptz not null check (lapses_at > asked_at),
    status          smallint    not null check (status between 1 and 4),
    decided_by      uuid,
    decided_at      timestamptz,
    decision_reason text        check (char_length(decision_reason) between 1 and 500),
    until           timestamptz,
    ended_at        timestamptz,
    ended_by        smallint    check (ended_by between 0 and 1),
    version         bigint      not null,
    primary key (tenant_id, access_id),
    check ((decided_by is null) = (decided_at is null)),
    check (status <> 1 or decided_by is null),
    check (status not in (2, 3) or decided_by is not null),
    check (status <> 2 or until is not null),
    check ((status = 3) = (decision_reason is not null)),
    check ((status = 4) = (ended_at is not null)),
    check ((ended_at is null) = (ended_by is null)),
    -- Nothing lasts longer than it was asked for, nor than three days.
    check (until <= decided_at + hours * interval '1 hour')
);
select kernel.tenant_table('visibility.support_access', 'select, insert, update');

-- Which customer an access leads to, in the space of the vendor whose person asked: whoever reads is led there from
-- here, never by what they send. A reference between spaces is no key: the customer's own row decides when it is opened.
create table visibility.support_errand (
    tenant_id    int  not null,
    access_id    uuid not null,
    person       uuid not null,
    customer     int  not null,
    customer_key text not null,
    ticket       text not null,
    primary key (tenant_id, access_id)
);
create index support_errand_of_person on visibility.support_errand (tenant_id, person, access_id);
select kernel.tenant_table('visibility.support_errand', 'select, insert');

-- What binds the vendor's people; in the vendor's space. The log has what it was before.
create table visibility.staff_standing (
    tenant_id         int         not null,
    person            uuid        not null,
    undertaking_until date,
    guidelines        text        check (char_length(guidelines) between 1 and 40),
    training_until    date,
    recorded_by       uuid        not null check (recorded_by <> person),
    recorded_at       timestamptz not null,
    version           bigint      not null,
    primary key (tenant_id, person)
);
select kernel.tenant_table('visibility.staff_standing', 'select, insert, update');

create table visibility.staff_guidelines (
    tenant_id int         not null,
    edition   text        not null check (char_length(edition) between 1 and 40),
    since     timestamptz not null,
    issued_by uuid        not null,
    primary key (tenant_id, edition)
);
select kernel.tenant_table('visibility.staff_guidelines', 'select, insert');
