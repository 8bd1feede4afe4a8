-- The checks of a table are read from the catalogue and compiled anew by every insert; those of a domain and "not null" are
-- kept by the session. Six checks were half of what the server had to do for one entry. A leaf of another length would stop
-- the order of everybody's entries; lengths and forms of the rest are the writer's, and what was written is checked every
-- night.
create domain audit.hash as bytea check (octet_length(value) = 32);

alter table audit.entry
    drop constraint entry_facts_check,
    drop constraint entry_bytes_check,
    drop constraint entry_leaf_check,
    drop constraint entry_salt_check,
    drop constraint entry_detail_has_salt,
    alter column leaf type audit.hash;

-- Entries of the time before the trees have no bytes; where there are any, the check stays.
do $$
begin
    if not exists (select from audit.entry where leaf is null) then
        alter table audit.entry
            drop constraint entry_is_provable,
            alter column bytes set not null,
            alter column leaf set not null;
    end if;
end
$$;

-- The root of a full tile is one hash of the tile above it. A tile that is not full was computed from up to 255 others.
alter table audit.tile add column root bytea check (octet_length(root) = 32);
alter table audit.cell_tile add column root bytea check (octet_length(root) = 32);
