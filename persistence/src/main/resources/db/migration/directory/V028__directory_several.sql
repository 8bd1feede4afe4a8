-- Who belongs to several departments has a small number among those who do, and 0 is everybody else's: so a scope tells whom of
-- them it shows by a row of bits, where a list of thousands would be read for each page. The number stays when a place is left.
alter table directory.member add column several int not null default 0 check (several >= 0);
create unique index member_by_several on directory.member (tenant_id, several) where several > 0;

-- Given by the statement that adds the place, whoever sends it. All changes of one organisation's directory wait for its row in
-- standing, so no two take the same number.
create function directory.number_several()
    returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    c record;
begin
    for c in select distinct tenant_id, member from new_rows order by 1, 2 loop
        update directory.member m
           set several = 1 + coalesce((select max(n.several) from directory.member n
                                        where n.tenant_id = c.tenant_id and n.several > 0), 0)
         where m.tenant_id = c.tenant_id and m.number = c.member and m.several = 0;
    end loop;
    return null;
end
$$;
create trigger number_several after insert on directory.place
    referencing new table as new_rows for each statement execute function directory.number_several();

do $$
declare
    organisation int;
begin
    for organisation in select tenant_id from tenant.tenant loop
        perform set_config('app.tenant_id', organisation::text, true);
        update directory.member m set several = s.n from (
            select member, row_number() over (order by member) as n
              from (select distinct member from directory.place where tenant_id = organisation) p) s
         where m.tenant_id = organisation and m.number = s.member;
    end loop;
    perform set_config('app.tenant_id', '', true);
end
$$;

drop index directory.member_by_name;
create index member_by_name on directory.member (tenant_id, name_key, number) include (department, status, id, name, several);
