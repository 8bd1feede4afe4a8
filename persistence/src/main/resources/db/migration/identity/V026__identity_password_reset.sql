-- One-time links by which somebody who forgot the password chooses a new one; only the digest of the secret is kept.
create table identity.password_reset (
    tenant_id     int         not null,
    reset_id      uuid        not null,
    membership_id uuid        not null,
    secret_hash   bytea       not null check (octet_length(secret_hash) = 32),
    created_at    timestamptz not null,
    expires_at    timestamptz not null,
    used_at       timestamptz,
    primary key (tenant_id, reset_id),
    foreign key (tenant_id, membership_id) references identity.membership
);
create index password_reset_of_membership on identity.password_reset (tenant_id, membership_id);
select kernel.tenant_table('identity.password_reset', 'select, insert, update, delete');
