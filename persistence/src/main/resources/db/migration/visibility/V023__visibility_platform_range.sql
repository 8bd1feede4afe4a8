-- The range that a platform's own administration gave an application, as its connector reported it last. It narrows what is
-- instructed and never widens it; without a row nothing is known of it. The digest tells one report from another without
-- reading it: the same report twice changes nothing.
create table visibility.platform_range (
    tenant_id   int         not null,
    app         text        collate "C" not null check (app ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    people      text        not null check (octet_length(people) <= 262144),
    digest      text        collate "C" generated always as (md5(people)) stored,
    reported_by uuid        not null,
    reported_at timestamptz not null,
    primary key (tenant_id, app)
);
select kernel.tenant_table('visibility.platform_range', 'select, insert, update, delete');
