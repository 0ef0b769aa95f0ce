-- An attempt to go on in another structure, from the wish to the end of the time in which the person may come back.
create table transfer (
    id                  uuid          not null,
    reference           varchar(20)   not null,
    siae                varchar(40)   not null,
    status              varchar(20)   not null,
    origin              varchar(20)   not null,
    motive              varchar(20),
    explanation         varchar(1500),
    words               varchar(1500),
    planned_on          date,
    agreed_on           date,
    opened_by           varchar(60)   not null,
    opened_on           date          not null,
    closed_on           date,
    contract_kind       varchar(20),
    weekly_hours        numeric(4, 1),
    contract_starts     date,
    contract_ends       date,
    fil_rouge           varchar(60),
    emploi              varchar(60),
    logement            varchar(60),
    sante               varchar(60),
    origin_fil_rouge    varchar(60),
    moved_on            date,
    overlap_ends_on     date,
    return_until        date,
    must_know           varchar(2000),
    handover_met_on     date,
    check_met_person    boolean,
    check_knows_who     boolean,
    check_passport_read boolean,
    check_network_told  boolean,
    check_missing       varchar(1000),
    return_kind         varchar(20),
    return_hours        numeric(4, 1),
    return_starts       date,
    return_ends         date,
    return_fil_rouge    varchar(60),
    return_emploi       varchar(60),
    return_logement     varchar(60),
    return_sante        varchar(60),
    version             integer       not null,
    constraint pk_transfer primary key (id),
    constraint fk_transfer_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint ck_transfer_closed check (closed_on is null or closed_on >= opened_on),
    constraint ck_transfer_overlap check (overlap_ends_on is null or overlap_ends_on >= moved_on),
    constraint ck_transfer_return check (return_until is null or return_until >= moved_on)
);
create index ix_transfer_reference on transfer (reference, opened_on);
-- One attempt at a time.
create unique index uq_transfer_one_under_way on transfer (reference) where closed_on is null;

create table transfer_target (
    id          uuid          not null,
    transfer_id uuid          not null,
    siae        varchar(40)   not null,
    rank        integer       not null,
    status      varchar(20)   not null,
    asked_on    date,
    answered_on date,
    answered_by varchar(60),
    refusal     varchar(20),
    explanation varchar(1000),
    constraint pk_transfer_target primary key (id),
    constraint fk_transfer_target_transfer foreign key (transfer_id) references transfer (id) on delete cascade,
    constraint uq_transfer_target_rank unique (transfer_id, rank),
    constraint ck_transfer_target_refusal check (status <> 'REFUSED' or (refusal is not null and explanation is not null))
);
create index ix_transfer_target_siae on transfer_target (siae, status);

-- What goes with the person, domain by domain; read only while she agrees to share the domain.
create table transfer_line (
    id          uuid          not null,
    transfer_id uuid          not null,
    domain      varchar(20)   not null,
    content     varchar(1000) not null,
    constraint pk_transfer_line primary key (id),
    constraint fk_transfer_line_transfer foreign key (transfer_id) references transfer (id) on delete cascade,
    constraint uq_transfer_line_one_a_domain unique (transfer_id, domain) deferrable initially deferred
);

create table transfer_discovery (
    id              uuid          not null,
    transfer_id     uuid          not null,
    siae            varchar(40)   not null,
    kind            varchar(20)   not null,
    starts_on       date          not null,
    ends_on         date          not null,
    person_feedback varchar(1000) not null,
    host_feedback   varchar(1000),
    constraint pk_transfer_discovery primary key (id),
    constraint fk_transfer_discovery_transfer foreign key (transfer_id) references transfer (id) on delete cascade,
    constraint ck_transfer_discovery_dates check (ends_on >= starts_on)
);
create index ix_transfer_discovery_transfer on transfer_discovery (transfer_id);
