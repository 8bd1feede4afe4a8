create schema if not exists directory;
grant usage on schema directory to app_rw;

-- One row per organisation. Whoever changes the directory locks it first: numbers have no doubles, two moves cannot make a
-- circle together, and the versions rise with each change. Compiled scopes are keyed by the versions.
create table directory.standing (
    tenant_id      int    not null references tenant.tenant,
    tree_version   bigint not null default 0,
    people_version bigint not null default 0,
    last_number    int    not null default 0,
    primary key (tenant_id)
);
select kernel.tenant_table('directory.standing', 'select, insert, update');

-- Texts to search by are folded and compared byte by byte, so that a search is a range of an index: under row policies only
-- leakproof comparisons reach an index. state: 1 active, 2 closed, 3 merged into another, whose external ids they stay.
create table directory.department (
    tenant_id   int         not null,
    number      int         not null,
    id          uuid        not null,
    source      text        not null check (source ~ '^[a-z][a-z0-9-]{0,39}$'),
    external_id text        not null check (char_length(external_id) between 1 and 200),
    name        text        not null check (char_length(name) between 1 and 200),
    name_key    text        collate "C" not null,
    parent      int         check (parent <> number),
    state       smallint    not null default 1 check (state between 1 and 3),
    merged_into int         check (merged_into <> number),
    members     int         not null default 0 check (members >= 0),
    more        int         not null default 0 check (more >= 0),
    version     bigint      not null default 1,
    created_at  timestamptz not null,
    changed_at  timestamptz not null,
    primary key (tenant_id, number),
    unique (tenant_id, id),
    unique (tenant_id, source, external_id),
    foreign key (tenant_id, parent) references directory.department (tenant_id, number),
    foreign key (tenant_id, merged_into) references directory.department (tenant_id, number),
    check ((state = 3) = (merged_into is not null)),
    check (state = 1 or members + more = 0)
) with (fillfactor = 70);
create index department_by_parent on directory.department (tenant_id, parent, name_key, number);
create index department_by_name on directory.department (tenant_id, name_key, number);
-- Kept for ever: an id that a source once used must not come back as something else.
select kernel.tenant_table('directory.department', 'select, insert, update');

-- department is the main one, in which the member is counted. status: 1 active, 2 disabled, 3 left.
create table directory.member (
    tenant_id   int         not null,
    number      int         not null,
    id          uuid        not null,
    source      text        not null check (source ~ '^[a-z][a-z0-9-]{0,39}$'),
    external_id text        not null check (char_length(external_id) between 1 and 200),
    name        text        not null check (char_length(name) between 1 and 200),
    name_key    text        collate "C" not null,
    last_key    text        collate "C",
    department  int         not null,
    status      smallint    not null check (status between 1 and 3),
    employment  smallint    check (employment between 1 and 5),
    position    text        check (char_length(position) between 1 and 200),
    email       text        check (char_length(email) between 3 and 254),
    email_key   text        collate "C",
    joined_on   date,
    left_on     date        check (left_on >= joined_on),
    version     bigint      not null default 1,
    created_at  timestamptz not null,
    changed_at  timestamptz not null,
    primary key (tenant_id, number),
    unique (tenant_id, id),
    unique (tenant_id, source, external_id),
    foreign key (tenant_id, department) references directory.department (tenant_id, number),
    check (left_on is null or status = 3)
);
create index member_by_name on directory.member (tenant_id, name_key, number) include (department);
create index member_by_last_name on directory.member (tenant_id, last_key, number) where last_key is not null;
create index member_by_department on directory.member (tenant_id, department, name_key, number);
create index member_by_external_id on directory.member (tenant_id, external_id);
create index member_by_email on directory.member (tenant_id, email_key) where email_key is not null;
select kernel.tenant_table('directory.member');

-- Departments a member belongs to besides the main one.
create table directory.place (
    tenant_id  int not null,
    member     int not null,
    department int not null,
    primary key (tenant_id, department, member),
    foreign key (tenant_id, member) references directory.member (tenant_id, number) on delete cascade,
    foreign key (tenant_id, department) references directory.department (tenant_id, number)
);
create index place_by_member on directory.place (tenant_id, member);
select kernel.tenant_table('directory.place', 'select, insert, delete');

-- Tags, groups and external contacts: something with a name to which members belong; to a contact, as its owners.
-- kind: 1 tag, 2 group, 3 external contact.
create table directory.circle (
    tenant_id   int         not null,
    number      int         not null,
    kind        smallint    not null check (kind between 1 and 3),
    id          uuid        not null,
    source      text        not null check (source ~ '^[a-z][a-z0-9-]{0,39}$'),
    external_id text        not null check (char_length(external_id) between 1 and 200),
    name        text        not null check (char_length(name) between 1 and 200),
    name_key    text        collate "C" not null,
    about       text        check (char_length(about) between 1 and 500),
    members     int         not null default 0 check (members >= 0),
    version     bigint      not null default 1,
    created_at  timestamptz not null,
    changed_at  timestamptz not null,
    primary key (tenant_id, number),
    unique (tenant_id, id),
    unique (tenant_id, kind, source, external_id)
) with (fillfactor = 70);
create index circle_by_name on directory.circle (tenant_id, kind, name_key, number);
select kernel.tenant_table('directory.circle');

create table directory.belonging (
    tenant_id int not null,
    circle    int not null,
    member    int not null,
    primary key (tenant_id, circle, member),
    foreign key (tenant_id, circle) references directory.circle (tenant_id, number) on delete cascade,
    foreign key (tenant_id, member) references directory.member (tenant_id, number) on delete cascade
);
create index belonging_by_member on directory.belonging (tenant_id, member);
select kernel.tenant_table('directory.belonging', 'select, insert, delete');

-- Uploaded files with what they would do. The file goes when it was applied or discarded, the row some time later.
-- state: 1 previewed, 2 applied, 3 discarded.
create table directory.import (
    tenant_id  int         not null,
    id         uuid        not null,
    source     text        not null check (source ~ '^[a-z][a-z0-9-]{0,39}$'),
    file_hash  text        not null check (file_hash ~ '^[0-9a-f]{64}$'),
    content    bytea       check (octet_length(content) between 1 and 16777216),
    plan_hash  text        not null check (plan_hash ~ '^[0-9a-f]{64}$'),
    results    bytea       not null,
    added      int         not null check (added >= 0),
    changed    int         not null check (changed >= 0),
    unchanged  int         not null check (unchanged >= 0),
    refused    int         not null check (refused >= 0),
    state      smallint    not null default 1 check (state between 1 and 3),
    created_at timestamptz not null,
    settled_at timestamptz,
    primary key (tenant_id, id),
    check ((state = 1) = (settled_at is null)),
    check (state = 1 or content is null)
);
create index import_by_age on directory.import (tenant_id, created_at);
select kernel.tenant_table('directory.import');

-- Counts are kept by the statement that changes them, whoever sends it, so that no count is ever stale. All changes of one
-- organisation's directory wait for its row in standing, so the updates here cannot block each other. One row after the
-- other, by its key: right after a large import there are no statistics that a join could be planned by.
create function directory.count_members()
    returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    c record;
begin
    if tg_op = 'UPDATE' then
        for c in select tenant_id, department, sum(n) n
                   from (select tenant_id, department, 1 n from new_rows where status <> 3
                         union all select tenant_id, department, -1 from old_rows where status <> 3) both_rows
                  group by 1, 2 having sum(n) <> 0 order by 1, 2 loop
            update directory.department set members = members + c.n
             where tenant_id = c.tenant_id and number = c.department;
        end loop;
    elsif tg_op = 'INSERT' then
        for c in select tenant_id, department, count(*) n from new_rows where status <> 3 group by 1, 2 order by 1, 2 loop
            update directory.department set members = members + c.n
             where tenant_id = c.tenant_id and number = c.department;
        end loop;
    else
        for c in select tenant_id, department, count(*) n from old_rows where status <> 3 group by 1, 2 order by 1, 2 loop
            update directory.department set members = members - c.n
             where tenant_id = c.tenant_id and number = c.department;
        end loop;
    end if;
    return null;
end
$$;
create trigger count_members_added after insert on directory.member
    referencing new table as new_rows for each statement execute function directory.count_members();
create trigger count_members_changed after update on directory.member
    referencing old table as old_rows new table as new_rows
    for each statement execute function directory.count_members();
create trigger count_members_removed after delete on directory.member
    referencing old table as old_rows for each statement execute function directory.count_members();

create function directory.count_places()
    returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    c record;
begin
    if tg_op = 'DELETE' then
        for c in select tenant_id, department, count(*) n from old_rows group by 1, 2 order by 1, 2 loop
            update directory.department set more = more - c.n
             where tenant_id = c.tenant_id and number = c.department;
        end loop;
    else
        for c in select tenant_id, department, count(*) n from new_rows group by 1, 2 order by 1, 2 loop
            update directory.department set more = more + c.n
             where tenant_id = c.tenant_id and number = c.department;
        end loop;
    end if;
    return null;
end
$$;
create trigger count_places_added after insert on directory.place
    referencing new table as new_rows for each statement execute function directory.count_places();
create trigger count_places_removed after delete on directory.place
    referencing old table as old_rows for each statement execute function directory.count_places();

create function directory.count_belongings()
    returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    c record;
begin
    if tg_op = 'DELETE' then
        for c in select tenant_id, circle, count(*) n from old_rows group by 1, 2 order by 1, 2 loop
            update directory.circle set members = members - c.n where tenant_id = c.tenant_id and number = c.circle;
        end loop;
    else
        for c in select tenant_id, circle, count(*) n from new_rows group by 1, 2 order by 1, 2 loop
            update directory.circle set members = members + c.n where tenant_id = c.tenant_id and number = c.circle;
        end loop;
    end if;
    return null;
end
$$;
create trigger count_belongings_added after insert on directory.belonging
    referencing new table as new_rows for each statement execute function directory.count_belongings();
create trigger count_belongings_removed after delete on directory.belonging
    referencing old table as old_rows for each statement execute function directory.count_belongings();
