-- What the person agreed to share, domain by domain and recipient by recipient. Rows are never changed: the last one counts.
create table consent (
    id          uuid        not null,
    reference   varchar(20) not null,
    domain      varchar(20) not null,
    recipient   varchar(20) not null,
    answer      varchar(20) not null,
    means       varchar(20) not null,
    recorded_by varchar(60) not null,
    recorded_at timestamptz not null,
    constraint pk_consent primary key (id),
    constraint ck_consent_answer check (answer in ('GIVEN', 'REFUSED', 'WITHDRAWN'))
);
create index ix_consent_reference on consent (reference, domain, recipient, recorded_at);
