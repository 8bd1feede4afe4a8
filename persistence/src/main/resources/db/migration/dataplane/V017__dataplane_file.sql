-- Files in the content store. A record names a file by its id; the file then belongs to that record and goes with it. One
-- that no record names goes after a day. type: constant of FileType. sha256 and size are those of the content as it is kept.
create table dataplane.file (
    tenant_id   int         not null references tenant.tenant,
    id          uuid        not null,
    category    text        collate "C" not null,
    field       text        collate "C" not null,
    purpose     text        collate "C" not null,
    region      text        collate "C",
    type        text        collate "C" not null check (type ~ '^[A-Z0-9]{2,10}$'),
    size        bigint      not null check (size between 1 and 52428800),
    sha256      bytea       not null check (octet_length(sha256) = 32),
    uploader    text        collate "C" not null,
    uploaded_at timestamptz not null,
    record      uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, record) references dataplane.record (tenant_id, id) on delete cascade
);
create index file_of_record on dataplane.file (tenant_id, record) where record is not null;
create index file_without_record on dataplane.file (tenant_id, uploaded_at) where record is null;
select kernel.tenant_table('dataplane.file');

-- The content in parts of one mebibyte, each encrypted for its file and place, so that neither taking nor giving a file ever
-- holds it as a whole. What is encrypted does not get smaller, so nobody tries.
create table dataplane.file_part (
    tenant_id int   not null,
    file      uuid  not null,
    n         int   not null check (n between 0 and 49),
    content   bytea not null check (octet_length(content) between 1 and 1048604),
    primary key (tenant_id, file, n),
    foreign key (tenant_id, file) references dataplane.file (tenant_id, id) on delete cascade
);
alter table dataplane.file_part alter column content set storage external;
select kernel.tenant_table('dataplane.file_part', 'select, insert, delete');
