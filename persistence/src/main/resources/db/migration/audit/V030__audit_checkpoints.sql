-- Every size of which a checkpoint was signed is a link of a chain, whose end stands in another table: a checkpoint that is
-- taken out from between others is missed. What a checkpoint says of its size, its signature and the tree prove.
alter table audit.cell
    add column signed    bigint     not null default 0,
    add column last_link audit.hash not null default sha256('');
alter table audit.cell_checkpoint add column link audit.hash;

do $$
declare
    checkpoint record;
begin
    for checkpoint in select size from audit.cell_checkpoint order by size loop
        update audit.cell set signed = checkpoint.size, last_link = sha256(last_link || int8send(checkpoint.size));
        update audit.cell_checkpoint p set link = c.last_link from audit.cell c where p.size = checkpoint.size;
    end loop;
end
$$;
alter table audit.cell_checkpoint alter column link set not null;
