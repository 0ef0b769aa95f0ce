-- The PASS IAE of a person across all SIAE, what suspended and prolonged it, and the requests made to the State.
create extension if not exists btree_gist;

create table pass (
    id                     uuid         not null,
    person_id              uuid         not null,
    number                 varchar(12),
    starts_on              date         not null,
    default_ends_on        date         not null,
    ends_on                date         not null,
    closed_on              date,
    closed_suspended_from  date,
    closed_examination     varchar(2000),
    closed_noticed_on      date,
    closed_by              varchar(60),
    derogation_granted     boolean,
    derogation_prescriber  varchar(160),
    derogation_explanation varchar(2000),
    derogation_on          date,
    derogation_noticed_on  date,
    version                integer      not null,
    constraint pk_pass primary key (id),
    constraint fk_pass_person foreign key (person_id) references person (id) on delete restrict,
    constraint uq_pass_number unique (number),
    constraint ck_pass_number check (number ~ '^[A-Z0-9]{5}[0-9]{7}$'),
    constraint ck_pass_dates check (starts_on <= default_ends_on and starts_on <= ends_on),
    constraint ck_pass_closure check ((closed_on is null) = (closed_suspended_from is null)),
    -- A person has one PASS at a time.
    constraint ex_pass_one_at_a_time exclude using gist (person_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index ix_pass_person on pass (person_id, starts_on);

create table pass_suspension (
    pass_id     uuid        not null,
    rank        integer     not null,
    starts_on   date        not null,
    ends_on     date        not null,
    reason      varchar(30) not null,
    explanation varchar(1000),
    declared_on date        not null,
    constraint pk_pass_suspension primary key (pass_id, rank),
    constraint fk_pass_suspension_pass foreign key (pass_id) references pass (id) on delete restrict,
    constraint ck_pass_suspension_dates check (ends_on >= starts_on),
    constraint ex_pass_suspension_no_overlap exclude using gist (pass_id with =, daterange(starts_on, ends_on, '[]') with &&)
        deferrable initially deferred
);

create table pass_extension_request (
    id                 uuid        not null,
    pass_id            uuid        not null,
    reference          varchar(20) not null,
    siae               varchar(40) not null,
    status             varchar(20) not null,
    wanted_reason      varchar(30),
    wanted_until       date,
    opened_on          date        not null,
    declared_reason    varchar(30),
    declared_start     date,
    declared_end       date,
    training_ends_on   date,
    prescriber         varchar(160),
    organisation       varchar(160),
    interview          boolean,
    contact_email      varchar(160),
    contact_phone      varchar(40),
    declared_on        date,
    declared_by        varchar(60),
    denial_reason      varchar(20),
    denial_explanation varchar(2000),
    denial_proposed    varchar(20),
    denial_proposal    varchar(1000),
    denial_noticed_on  date,
    reminders          integer     not null,
    last_call_on       date,
    granted_until      date,
    answered_on        date,
    withdrawn_because  varchar(1000),
    closed_on          date,
    version            integer     not null,
    constraint pk_pass_extension_request primary key (id),
    constraint fk_pass_extension_request_pass foreign key (pass_id) references pass (id) on delete restrict,
    constraint fk_pass_extension_request_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint ck_pass_extension_request_declared check (declared_end > declared_start),
    constraint ck_pass_extension_request_closed check (closed_on >= opened_on)
);
create index ix_pass_extension_request_reference on pass_extension_request (reference);
-- One open request per PASS: a second signal finds it already there.
create unique index uq_pass_extension_request_one_open on pass_extension_request (pass_id) where closed_on is null;

create table pass_extension (
    pass_id    uuid        not null,
    rank       integer     not null,
    starts_on  date        not null,
    ends_on    date        not null,
    reason     varchar(30) not null,
    granted_on date        not null,
    request_id uuid,
    constraint pk_pass_extension primary key (pass_id, rank),
    constraint fk_pass_extension_pass foreign key (pass_id) references pass (id) on delete restrict,
    constraint fk_pass_extension_request foreign key (request_id) references pass_extension_request (id) on delete restrict,
    constraint ck_pass_extension_dates check (ends_on > starts_on),
    constraint ex_pass_extension_no_overlap exclude using gist (pass_id with =, daterange(starts_on, ends_on, '[)') with &&)
        deferrable initially deferred
);

create table pass_report_line (
    request_id  uuid        not null,
    rank        integer     not null,
    need        varchar(30) not null,
    level       varchar(20) not null,
    first_done  varchar(20),
    second_done varchar(20),
    planned     varchar(20),
    constraint pk_pass_report_line primary key (request_id, rank),
    constraint fk_pass_report_line_request foreign key (request_id) references pass_extension_request (id) on delete restrict,
    constraint uq_pass_report_line_one_per_need unique (request_id, need)
);

-- The PASS that parcours already know: the latest dates of each person, as they stand.
insert into pass (id, person_id, starts_on, default_ends_on, ends_on, version)
select distinct on (person_id) gen_random_uuid(), person_id, pass_start, pass_end, pass_end, 0
from parcours
where pass_start is not null and pass_end is not null
order by person_id, pass_start desc, opened_on desc;
