-- What was known of a platform's own range at each moment, so that an earlier one is not told by the report of today. Versions of
-- an application are numbered without a gap; without people, nothing was known any more. Nothing here is changed or removed.
create table visibility.platform_range_version (
    tenant_id   int         not null,
    app         text        collate "C" not null check (app ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    number      int         not null check (number > 0),
    people      text        check (octet_length(people) <= 262144),
    reported_by uuid        not null,
    reported_at timestamptz not null,
    primary key (tenant_id, app, number),
    check (people is not null or number > 1)
);

-- The reports that exist are what is known first. They are read across organisations, which the lock forbids the owner, too.
alter table visibility.platform_range no force row level security;
insert into visibility.platform_range_version (tenant_id, app, number, people, reported_by, reported_at)
select tenant_id, app, 1, people, reported_by, reported_at from visibility.platform_range;
alter table visibility.platform_range force row level security;

select kernel.tenant_table('visibility.platform_range_version', 'select, insert');
