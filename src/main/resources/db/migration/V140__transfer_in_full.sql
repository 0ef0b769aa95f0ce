-- What the transfer keeps besides: the purpose of an immersion, the day of a failure, a return without a contract.
alter table transfer
    add column failed_on         date,
    add column return_thread     varchar(60),
    add column passport_edition  integer not null default 0,
    add constraint ck_transfer_failed check (failed_on is null or failed_on >= moved_on);
-- Figures are read by structure and by the day of the move.
create index ix_transfer_siae_moved on transfer (siae, moved_on);

alter table transfer_discovery
    add column purpose varchar(20);
update transfer_discovery set purpose = 'DISCOVER_TRADE' where kind = 'IMMERSION';
alter table transfer_discovery
    add constraint ck_transfer_discovery_purpose check ((kind = 'IMMERSION') = (purpose is not null));

-- Editions of a passport: a new one each time what may be read of it changes. Content is kept as documents.
create table passport_edition (
    id                 uuid        not null,
    transfer_id        uuid        not null,
    reference          varchar(20) not null,
    number             integer     not null,
    sha256             varchar(64) not null,
    made_on            date        not null,
    paper              uuid        not null,
    data               uuid        not null,
    host_received_on   date,
    host_means         varchar(20),
    host_noted_by      varchar(60),
    person_received_on date,
    person_means       varchar(20),
    person_noted_by    varchar(60),
    version            integer     not null,
    constraint pk_passport_edition primary key (id),
    constraint fk_passport_edition_transfer foreign key (transfer_id) references transfer (id) on delete cascade,
    constraint uq_passport_edition_number unique (reference, number),
    constraint ck_passport_edition_host check ((host_received_on is null) = (host_means is null)),
    constraint ck_passport_edition_person check ((person_received_on is null) = (person_means is null))
);
create index ix_passport_edition_transfer on passport_edition (transfer_id);
