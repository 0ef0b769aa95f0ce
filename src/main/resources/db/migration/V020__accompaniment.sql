-- The accompaniment of a parcours in one structure: when it began, and until when it goes on without a contract.
create table accompaniment (
    id                     uuid        not null,
    reference              varchar(20) not null,
    siae                   varchar(40) not null,
    started_on             date        not null,
    stopped_on             date,
    without_contract_until date,
    exit_to_prepare_since  date,
    renewal_opened_for     date,
    version                integer     not null,
    constraint pk_accompaniment primary key (id),
    constraint fk_accompaniment_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint ck_accompaniment_dates check (stopped_on is null or stopped_on >= started_on)
);
create index ix_accompaniment_reference on accompaniment (reference);
create unique index uq_accompaniment_one_open_per_siae on accompaniment (reference, siae) where stopped_on is null;

-- The plan: one a parcours, built again in each new structure. An edition that is replaced is kept.
create table plan (
    reference varchar(20) not null,
    edition   integer     not null,
    built_on  date        not null,
    built_by  varchar(60) not null,
    version   integer     not null,
    constraint pk_plan primary key (reference),
    constraint fk_plan_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint ck_plan_edition check (edition >= 1)
);

create table plan_objective (
    id        uuid         not null,
    reference varchar(20)  not null,
    number    integer      not null,
    edition   integer      not null,
    axis      varchar(20)  not null,
    label     varchar(300) not null,
    constraint pk_plan_objective primary key (id),
    constraint fk_plan_objective_plan foreign key (reference) references plan (reference) on delete cascade,
    constraint uq_plan_objective_number unique (reference, number)
);

create table plan_action (
    id           uuid         not null,
    objective_id uuid         not null,
    number       integer      not null,
    label        varchar(300) not null,
    owner_role   varchar(20)  not null,
    owner        varchar(60)  not null,
    due_on       date         not null,
    agreed       boolean      not null,
    status       varchar(20)  not null,
    reason       varchar(300),
    added_on     date         not null,
    closed_on    date,
    concertation_id uuid,
    constraint pk_plan_action primary key (id),
    constraint fk_plan_action_objective foreign key (objective_id) references plan_objective (id) on delete cascade,
    constraint ck_plan_action_status check (status in ('PLANNED', 'UNDER_WAY', 'DONE', 'SUSPENDED', 'GIVEN_UP', 'CARRIED_OVER')),
    constraint ck_plan_action_reason check (status not in ('SUSPENDED', 'GIVEN_UP') or reason is not null),
    constraint ck_plan_action_closed check ((status in ('DONE', 'GIVEN_UP', 'CARRIED_OVER')) = (closed_on is not null))
);
create index ix_plan_action_objective on plan_action (objective_id);
create index ix_plan_action_concertation on plan_action (concertation_id);

create table concertation (
    id             uuid          not null,
    reference      varchar(20)   not null,
    siae           varchar(40)   not null,
    held_on        date          not null,
    means          varchar(20)   not null,
    present        varchar(100)  not null,
    absent         varchar(100)  not null,
    person_present boolean       not null,
    partners       varchar(500),
    minutes        varchar(4000) not null,
    held_by        varchar(60)   not null,
    recorded_on    date          not null,
    constraint pk_concertation primary key (id),
    constraint fk_concertation_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint ck_concertation_dates check (held_on <= recorded_on)
);
create index ix_concertation_reference on concertation (reference, held_on);

-- What the fil rouge tells: needs, wishes, calls. Rows are written once; «announced» says the other phases know.
create table thread_entry (
    id         uuid        not null,
    reference  varchar(20) not null,
    siae       varchar(40) not null,
    kind       varchar(20) not null,
    domain     varchar(20),
    note       varchar(1000),
    written_by varchar(60) not null,
    written_at timestamptz not null,
    announced  boolean     not null,
    constraint pk_thread_entry primary key (id),
    constraint fk_thread_entry_parcours foreign key (reference) references parcours (reference) on delete restrict
);
create index ix_thread_entry_reference on thread_entry (reference, written_at);

create table declared_hire (
    id          uuid         not null,
    reference   varchar(20)  not null,
    siae        varchar(40)  not null,
    employer    varchar(120) not null,
    kind        varchar(30)  not null,
    starts_on   date         not null,
    declared_by varchar(60)  not null,
    declared_at timestamptz  not null,
    announced   boolean      not null,
    constraint pk_declared_hire primary key (id),
    constraint fk_declared_hire_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint uq_declared_hire_once unique (reference, starts_on)
);

-- Accompagnement de proximité: somebody physically went with the person.
create table proximity_visit (
    id          uuid        not null,
    reference   varchar(20) not null,
    siae        varchar(40) not null,
    done_on     date        not null,
    companion   varchar(20) not null,
    place       varchar(20) not null,
    minutes     integer     not null,
    note        varchar(500),
    recorded_by varchar(60) not null,
    constraint pk_proximity_visit primary key (id),
    constraint fk_proximity_visit_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint ck_proximity_visit_minutes check (minutes between 5 and 600)
);
create index ix_proximity_visit_reference on proximity_visit (reference, done_on);

create table contract_break (
    id          uuid        not null,
    reference   varchar(20) not null,
    siae        varchar(40) not null,
    reason      varchar(30) not null,
    broken_on   date        not null,
    note        varchar(1000),
    declared_by varchar(60) not null,
    declared_on date        not null,
    decision    varchar(30),
    decided_by  varchar(60),
    decided_on  date,
    version     integer     not null,
    constraint pk_contract_break primary key (id),
    constraint fk_contract_break_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint ck_contract_break_dates check (broken_on <= declared_on)
);
create unique index uq_contract_break_one_open on contract_break (reference) where decided_on is null;

create table contact_attempt (
    id       uuid        not null,
    break_id uuid        not null,
    made_on  date        not null,
    channel  varchar(20) not null,
    note     varchar(500),
    made_by  varchar(60) not null,
    constraint pk_contact_attempt primary key (id),
    constraint fk_contact_attempt_break foreign key (break_id) references contract_break (id) on delete cascade,
    constraint uq_contact_attempt_one_a_day unique (break_id, made_on)
);

create table closing_report (
    id            uuid          not null,
    reference     varchar(20)   not null,
    siae          varchar(40)   not null,
    status        varchar(20)   not null,
    opened_on     date          not null,
    left_on       date,
    fact          varchar(30),
    iae           varchar(20),
    cvg           varchar(20),
    housing       varchar(20),
    health_rights varchar(200),
    resolutions   varchar(400),
    comment       varchar(2000),
    written_by    varchar(60),
    written_on    date,
    approved_by   varchar(60),
    approved_on   date,
    remark        varchar(1000),
    version       integer       not null,
    constraint pk_closing_report primary key (id),
    constraint fk_closing_report_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint ck_closing_report_two_people check (approved_by is null or approved_by <> written_by),
    constraint ck_closing_report_approved check ((status = 'APPROVED') = (approved_on is not null))
);
create index ix_closing_report_reference on closing_report (reference);
create unique index uq_closing_report_one_at_a_time on closing_report (reference) where status in ('DRAFT', 'WRITTEN', 'SENT_BACK');

create table closing_objective (
    report_id uuid         not null,
    objective integer      not null,
    result    varchar(20)  not null,
    why       varchar(500) not null,
    constraint pk_closing_objective primary key (report_id, objective),
    constraint fk_closing_objective_report foreign key (report_id) references closing_report (id) on delete cascade
);
