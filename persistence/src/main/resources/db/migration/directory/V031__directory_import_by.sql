-- Who uploaded a table; null for tables from before, which are gone within seven days.
alter table directory.import add column created_by uuid;
