-- A path through a full tile needs eight of its nodes. From its 256 hashes alone 247 others would have to be computed for that;
-- from these 16, the roots of 16 hashes each, and the 16 beside the entry it is 30. Tiles of the time before have none.
alter table audit.tile add column middle bytea check (octet_length(middle) = 512);
alter table audit.cell_tile add column middle bytea check (octet_length(middle) = 512);
-- A part of a value is read without the rest only where it was not compressed.
alter table audit.tile alter column hashes set storage external;
alter table audit.cell_tile alter column hashes set storage external;
