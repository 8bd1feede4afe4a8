create schema if not exists identity;
grant usage on schema identity to app_rw;

-- A person exists once for the whole installation; what they may do is in their memberships.
create table identity.platform_user (
    user_id       uuid primary key,
    username      text        not null unique check (char_length(username) between 3 and 100),
    display_name  text        not null check (char_length(display_name) between 1 and 100),
    password_hash text,
    -- Browser sessions from before it have ended.
    password_changed_at timestamptz,
    language      text,
    theme         text,
    status        smallint    not null,
    created_at    timestamptz not null,
    version       bigint      not null
);
grant select, insert, update on identity.platform_user to app_rw;

create table identity.membership (
    tenant_id     int         not null references tenant.tenant,
    membership_id uuid        not null,
    user_id       uuid        not null references identity.platform_user,
    display_name  text        not null check (char_length(display_name) between 1 and 100),
    roles         text        not null,
    status        smallint    not null,
    created_at    timestamptz not null,
    joined_at     timestamptz,
    version       bigint      not null,
    primary key (tenant_id, membership_id),
    unique (tenant_id, user_id)
);
create index membership_of_user on identity.membership (user_id);
select kernel.tenant_table('identity.membership', 'select, insert, update');

-- After sign-in a person chooses among their own memberships before any space is bound.
create policy own_memberships on identity.membership for select
    using (user_id = nullif(current_setting('app.user_id', true), '')::uuid);

create table identity.api_token (
    tenant_id     int         not null,
    token_id      uuid        not null,
    membership_id uuid        not null,
    name          text        not null check (char_length(name) between 1 and 80),
    roles         text        not null,
    access        smallint    not null,
    secret_hash   bytea       not null check (octet_length(secret_hash) = 32),
    created_at    timestamptz not null,
    expires_at    timestamptz not null,
    last_used_at  timestamptz,
    revoked_at    timestamptz,
    version       bigint      not null,
    primary key (tenant_id, token_id),
    foreign key (tenant_id, membership_id) references identity.membership
);
create index api_token_of_membership on identity.api_token (tenant_id, membership_id);
select kernel.tenant_table('identity.api_token', 'select, insert, update');

create table identity.invitation (
    tenant_id     int         not null,
    invitation_id uuid        not null,
    membership_id uuid        not null,
    secret_hash   bytea       not null check (octet_length(secret_hash) = 32),
    created_at    timestamptz not null,
    expires_at    timestamptz not null,
    accepted_at   timestamptz,
    primary key (tenant_id, invitation_id),
    foreign key (tenant_id, membership_id) references identity.membership
);
create index invitation_to_membership on identity.invitation (tenant_id, membership_id);
select kernel.tenant_table('identity.invitation', 'select, insert, update, delete');
