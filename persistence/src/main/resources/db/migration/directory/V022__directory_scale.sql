-- How many are in a department and everywhere below it is kept like the number of those in it: adding it up for a page of the
-- tree would read the whole tree of a large organisation.
alter table directory.department add column below int not null default 0 check (below >= 0);

-- Adds to departments and to everything above them; each row is changed once, however many are below it.
create function directory.count_up(organisation int, departments int[], amounts bigint[])
    returns void
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    c record;
begin
    for c in
        with recursive up (number, own, n) as (
            select u.d, u.n, u.n from unnest(departments, amounts) as u (d, n)
            union all
            select p.parent, 0, up.n from up
              join directory.department p on p.tenant_id = organisation and p.number = up.number
             where p.parent is not null)
        select number, sum(own) as own, sum(n) as n from up
         group by number having sum(own) <> 0 or sum(n) <> 0 order by number loop
        update directory.department set members = members + c.own, below = below + c.n
         where tenant_id = organisation and number = c.number;
    end loop;
end
$$;
revoke all on function directory.count_up(int, int[], bigint[]) from public;
grant execute on function directory.count_up(int, int[], bigint[]) to app_rw;

create or replace function directory.count_members()
    returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    c record;
begin
    if tg_op = 'UPDATE' then
        for c in select tenant_id, array_agg(department) as departments, array_agg(n) as amounts from (
                     select tenant_id, department, sum(n) n
                       from (select tenant_id, department, 1 n from new_rows where status <> 3
                             union all select tenant_id, department, -1 from old_rows where status <> 3) both_rows
                      group by 1, 2 having sum(n) <> 0) changed group by 1 order by 1 loop
            perform directory.count_up(c.tenant_id, c.departments, c.amounts);
        end loop;
    elsif tg_op = 'INSERT' then
        for c in select tenant_id, array_agg(department) as departments, array_agg(n) as amounts from (
                     select tenant_id, department, count(*) n from new_rows where status <> 3 group by 1, 2) added
                  group by 1 order by 1 loop
            perform directory.count_up(c.tenant_id, c.departments, c.amounts);
        end loop;
    else
        for c in select tenant_id, array_agg(department) as departments, array_agg(n) as amounts from (
                     select tenant_id, department, -count(*) n from old_rows where status <> 3 group by 1, 2) removed
                  group by 1 order by 1 loop
            perform directory.count_up(c.tenant_id, c.departments, c.amounts);
        end loop;
    end if;
    return null;
end
$$;

-- Who moves takes along what is below. No department moves below itself, so both ways up stand still meanwhile.
create function directory.move_counts()
    returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    above int;
begin
    above := old.parent;
    while above is not null loop
        update directory.department set below = below - new.below
         where tenant_id = new.tenant_id and number = above returning parent into above;
    end loop;
    above := new.parent;
    while above is not null loop
        update directory.department set below = below + new.below
         where tenant_id = new.tenant_id and number = above returning parent into above;
    end loop;
    return null;
end
$$;
create trigger move_counts after update of parent on directory.department
    for each row when (old.parent is distinct from new.parent) execute function directory.move_counts();

do $$
declare
    organisation int;
begin
    for organisation in select tenant_id from tenant.tenant loop
        perform set_config('app.tenant_id', organisation::text, true);
        update directory.department d set below = s.n from (
            with recursive up (number, n) as (
                select number, members from directory.department where tenant_id = organisation and members > 0
                union all
                select p.parent, up.n from up
                  join directory.department p on p.tenant_id = organisation and p.number = up.number
                 where p.parent is not null)
            select number, sum(n) as n from up group by number) s
         where d.tenant_id = organisation and d.number = s.number;
    end loop;
    perform set_config('app.tenant_id', '', true);
end
$$;

-- Whether somebody is there is seen without looking at the row.
drop index directory.member_by_name;
create index member_by_name on directory.member (tenant_id, name_key, number) include (department, status);
