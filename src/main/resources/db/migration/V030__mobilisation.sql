-- A need, the requests made for it, what was noted on the way, and what the network could not answer.
create sequence partner_request_number;

create table mobilisation (
    id              uuid          not null,
    reference       varchar(20)   not null,
    siae            varchar(40)   not null,
    domain          varchar(20)   not null,
    status          varchar(20)   not null,
    description     varchar(1000) not null,
    expressed_on    date          not null,
    expected_result varchar(500),
    urgency         varchar(20),
    wanted_from     date,
    wanted_until    date,
    person_words    varchar(1000),
    direct_contact  varchar(500),
    wake_condition  varchar(20),
    wake_up_on      date,
    alternatives    varchar(200),
    failed_contacts integer       not null,
    started_on      date,
    result          varchar(20),
    benefits        varchar(200),
    closed_on       date,
    remind_on       date,
    escalate_on     date,
    reminded        boolean       not null,
    escalated       boolean       not null,
    version         integer       not null,
    constraint pk_mobilisation primary key (id),
    constraint fk_mobilisation_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint ck_mobilisation_window check (wanted_until is null or wanted_from is null or wanted_until >= wanted_from),
    constraint ck_mobilisation_closed check ((status = 'CLOSED') = (closed_on is not null)),
    constraint ck_mobilisation_result check (closed_on is null or result is not null)
);
create index ix_mobilisation_reference on mobilisation (reference);
create index ix_mobilisation_siae on mobilisation (siae, status);
create index ix_mobilisation_domain on mobilisation (domain);

create table partner_request (
    number           varchar(20)  not null,
    mobilisation_id  uuid         not null,
    operator         varchar(40)  not null,
    rank             integer      not null,
    status           varchar(30)  not null,
    asked_on         date         not null,
    sent_on          date,
    answer_due_on    date,
    next_reminder_on date,
    reminders        integer      not null,
    reminded_on      date,
    questioned_on    date,
    answered_on      date,
    waiting_until    date,
    appointment_on   date,
    started_on       date,
    closed_on        date,
    motive           varchar(30),
    answer_text      varchar(1000),
    constraint pk_partner_request primary key (number),
    constraint fk_partner_request_mobilisation foreign key (mobilisation_id) references mobilisation (id) on delete restrict,
    constraint fk_partner_request_partner foreign key (operator) references partner (code) on delete restrict,
    constraint uq_partner_request_rank unique (mobilisation_id, rank),
    constraint ck_partner_request_refused check (status <> 'REFUSED' or motive is not null),
    constraint ck_partner_request_order check (sent_on is null or sent_on >= asked_on),
    constraint ck_partner_request_start check (started_on is null or started_on >= sent_on)
);
create index ix_partner_request_operator on partner_request (operator);
-- A need is with one operator at a time.
create unique index uq_partner_request_one_open on partner_request (mobilisation_id)
    where status in ('DRAFT', 'SENT', 'QUESTIONED', 'WAITING_LIST', 'ACCEPTED', 'ACCEPTED_ON_CONDITIONS', 'STARTED');

create table mobilisation_entry (
    id              uuid        not null,
    mobilisation_id uuid        not null,
    rank            integer     not null,
    day             date        not null,
    kind            varchar(20) not null,
    detail          varchar(120),
    text            varchar(1000),
    by_account      varchar(60),
    constraint pk_mobilisation_entry primary key (id),
    constraint fk_mobilisation_entry_mobilisation foreign key (mobilisation_id) references mobilisation (id) on delete restrict,
    constraint uq_mobilisation_entry_rank unique (mobilisation_id, rank)
);

-- The engine forgets a message nobody waits for: answers stay here until they have had their effect, once.
create table received_answer (
    id             uuid        not null,
    number         varchar(20) not null,
    kind           varchar(30) not null,
    appointment_on date,
    waiting_until  date,
    motive         varchar(30),
    text           varchar(1000),
    received_at    timestamptz not null,
    reported_by    varchar(60),
    effect         varchar(10) not null,
    constraint pk_received_answer primary key (id),
    constraint fk_received_answer_request foreign key (number) references partner_request (number) on delete restrict,
    constraint ck_received_answer_effect check (effect in ('PENDING', 'APPLIED', 'REPEATED', 'NOTED'))
);
create index ix_received_answer_number on received_answer (number, received_at);

-- No reference of the person: the register is read in the meetings of the network.
create table unmet_need (
    mobilisation_id uuid        not null,
    siae            varchar(40) not null,
    domain          varchar(20) not null,
    reason          varchar(30) not null,
    motives         varchar(300) not null,
    recorded_on     date        not null,
    constraint pk_unmet_need primary key (mobilisation_id),
    constraint fk_unmet_need_mobilisation foreign key (mobilisation_id) references mobilisation (id) on delete restrict
);
create index ix_unmet_need_recorded_on on unmet_need (recorded_on);
