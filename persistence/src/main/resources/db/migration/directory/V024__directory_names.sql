-- The index of names carries all that a page of members shows, so that such a page reads the index alone: also one that passes
-- over members who are not seen.
drop index directory.member_by_name;
create index member_by_name on directory.member (tenant_id, name_key, number) include (department, status, id, name);
