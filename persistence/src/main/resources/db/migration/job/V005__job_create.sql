create schema if not exists job;
grant usage on schema job to app_rw;

create table job.job_run (
    run_id      uuid        primary key,
    job         text        not null,
    started_at  timestamptz not null,
    finished_at timestamptz,
    outcome     text        check (outcome in ('DONE', 'FAILED')),
    processed   bigint      not null default 0 check (processed >= 0),
    check ((finished_at is null) = (outcome is null))
);
create index job_run_by_job on job.job_run (job, started_at);

create table job.lease (
    job     text        primary key,
    holder  uuid        not null,
    ends_at timestamptz not null
);

grant select, insert, update on job.job_run to app_rw;
grant select, insert, update, delete on job.lease to app_rw;
