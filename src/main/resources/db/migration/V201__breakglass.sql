-- Files opened in an emergency by a colleague who had no right on them: who, why, how long, and what the DPO thought of it.
create table emergency_access (
    id          uuid          not null,
    number      varchar(20)   not null,
    reference   varchar(20)   not null,
    siae        varchar(40)   not null,
    account     varchar(60)   not null,
    reason      varchar(20)   not null,
    words       varchar(1000) not null,
    opened_at   timestamptz   not null,
    open_until  timestamptz   not null,
    closed_at   timestamptz,
    finding     varchar(20),
    measures    varchar(1000),
    reviewed_by varchar(60),
    reviewed_at timestamptz,
    version     integer       not null,
    constraint pk_emergency_access primary key (id),
    constraint uq_emergency_access_number unique (number),
    constraint ck_emergency_access_finding check (finding in ('JUSTIFIED', 'NOT_JUSTIFIED')),
    constraint ck_emergency_access_measures check (finding is distinct from 'NOT_JUSTIFIED' or measures is not null)
);
create index ix_emergency_access_reference on emergency_access (reference, opened_at);
create index ix_emergency_access_siae on emergency_access (siae, opened_at);
-- One open access for a colleague and a file; the table is small and is asked at each refusal.
create unique index uq_emergency_access_open on emergency_access (account, reference) where closed_at is null;
comment on column emergency_access.words is 'free text';
comment on column emergency_access.measures is 'free text';
create sequence emergency_access_number;

-- Once a month, all uses of a structure looked at together.
create table access_review (
    id          uuid          not null,
    siae        varchar(40)   not null,
    month       date          not null,
    uses        integer       not null,
    finding     varchar(20),
    measures    varchar(1000),
    reviewed_by varchar(60),
    reviewed_at timestamptz,
    version     integer       not null,
    constraint pk_access_review primary key (id),
    constraint uq_access_review_month unique (siae, month),
    constraint ck_access_review_finding check (finding in ('JUSTIFIED', 'NOT_JUSTIFIED'))
);
comment on column access_review.measures is 'free text';
