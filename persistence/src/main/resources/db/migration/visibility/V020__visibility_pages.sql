-- A page of visible members is found in the index alone: who left is told by the status, which therefore stands in it, too.
drop index directory.member_by_name;
create index member_by_name on directory.member (tenant_id, name_key, number) include (department, status);
