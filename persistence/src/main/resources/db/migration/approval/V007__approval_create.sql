create schema if not exists approval;
grant usage on schema approval to app_rw;

-- status: 1 requested, 2 approved, 3 declined, 4 withdrawn. Expiry is told by the clock and not stored.
create table approval.request (
    tenant_id       int         not null,
    request_id      uuid        not null,
    kind            text        not null check (char_length(kind) between 1 and 80),
    subject         text        not null check (char_length(subject) <= 400),
    text_en         text        not null,
    text_zh         text        not null,
    payload         text        not null,
    reason          text        check (char_length(reason) between 1 and 500),
    requested_by    uuid        not null,
    requested_at    timestamptz not null,
    expires_at      timestamptz not null check (expires_at > requested_at),
    status          smallint    not null check (status between 1 and 4),
    decided_by      uuid,
    decided_at      timestamptz,
    decision_reason text        check (char_length(decision_reason) between 1 and 500),
    reference       text,
    version         bigint      not null,
    primary key (tenant_id, request_id),
    check ((status = 1) = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null)),
    -- Four eyes: nobody decides about their own request, and only they themselves can withdraw it.
    check (status not in (2, 3) or decided_by <> requested_by),
    check (status <> 4 or decided_by = requested_by),
    check ((status = 2) = (reference is not null)),
    check (status <> 3 or decision_reason is not null)
);
create index request_by_status on approval.request (tenant_id, status, request_id);
select kernel.tenant_table('approval.request', 'select, insert, update');
