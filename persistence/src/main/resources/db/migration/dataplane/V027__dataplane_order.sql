-- Orders by a hash of their number, so that data about a transaction finds its order (W-067). A number may be longer than a key of
-- an index; the column is the table's own because row-level security leaves no index to a condition on a member of jsonb.
alter table dataplane.record
    add column order_key bigint generated always as
        (case when category = 'W-C13' then hashtextextended(fields ->> 'orderNo', 0) end) stored;
create index record_of_order on dataplane.record (tenant_id, order_key) where order_key is not null;
