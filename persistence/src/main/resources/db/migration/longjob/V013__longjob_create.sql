create schema if not exists longjob;
grant usage on schema longjob to app_rw;

-- What a person ordered and what became of it. A row that runs names who runs it: nobody else may go on with it.
create table longjob.long_job (
    tenant_id  int         not null references tenant.tenant,
    job_id     uuid        not null,
    kind       text        not null check (kind ~ '^[a-z][a-z0-9-]{0,39}$'),
    format     text        not null check (format ~ '^[A-Z_]{1,20}$'),
    request    text        not null check (jsonb_typeof(request::jsonb) = 'object'),
    ordered_by uuid        not null,
    ordered_at timestamptz not null,
    state      text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'EXPIRED')),
    holder     uuid        not null,
    attempts   int         not null check (attempts between 0 and 3),
    started_at timestamptz,
    ended_at   timestamptz,
    expires_at timestamptz,
    rows_done  bigint      not null check (rows_done >= 0),
    rows_total bigint      not null check (rows_total >= 0),
    size       bigint      not null check (size >= 0),
    sha256     text        check (sha256 ~ '^[0-9a-f]{64}$'),
    failure    text,
    primary key (tenant_id, job_id),
    check ((state in ('WAITING', 'RUNNING')) = (ended_at is null)),
    check ((state = 'FAILED') = (failure is not null)),
    check (state not in ('DONE', 'EXPIRED') or (sha256 is not null and expires_at is not null))
);
create index long_job_of_person on longjob.long_job (tenant_id, ordered_by, job_id);
create index long_job_to_expire on longjob.long_job (tenant_id, expires_at) where state = 'DONE';
select kernel.tenant_table('longjob.long_job');

-- The file in pieces of 256 KiB, so that neither writing nor reading ever holds it as a whole.
create table longjob.chunk (
    tenant_id int   not null,
    job_id    uuid  not null,
    n         int   not null check (n >= 0),
    content   bytea not null check (octet_length(content) between 1 and 262144),
    primary key (tenant_id, job_id, n),
    foreign key (tenant_id, job_id) references longjob.long_job (tenant_id, job_id) on delete cascade
);
select kernel.tenant_table('longjob.chunk', 'select, insert, delete');

-- Which jobs wait or run, for nodes that look for work in all spaces at once. It tells nothing about whom or what, and a row
-- goes when its job ends. The lease ends by the clock of the database, which all nodes share.
create table longjob.queue (
    job_id  uuid primary key,
    space   int  not null,
    holder  uuid,
    ends_at timestamptz,
    check ((holder is null) = (ends_at is null))
);
grant select, insert, update, delete on longjob.queue to app_rw;
