-- What is done before a term: each step once for a term, a moved term has its own.
create table term_calendar (
    id        uuid        not null,
    reference varchar(20) not null,
    siae      varchar(40) not null,
    term      date        not null,
    opened_on date        not null,
    closed_on date,
    version   integer     not null,
    constraint pk_term_calendar primary key (id),
    constraint fk_term_calendar_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint ck_term_calendar_closed check (closed_on is null or closed_on >= opened_on)
);
create index ix_term_calendar_reference on term_calendar (reference);
create unique index uq_term_calendar_one_open_per_parcours on term_calendar (reference) where closed_on is null;

create table term_step (
    calendar_id uuid        not null,
    rank        integer     not null,
    step        varchar(20) not null,
    term        date        not null,
    planned_on  date        not null,
    done_on     date        not null,
    constraint pk_term_step primary key (calendar_id, rank),
    constraint fk_term_step_calendar foreign key (calendar_id) references term_calendar (id) on delete restrict
);
-- The alert alone comes back until somebody decides.
create unique index uq_term_step_once_a_term on term_step (calendar_id, term, step) where step <> 'ESCALATION';

create table term_plan_review (
    id        uuid        not null,
    reference varchar(20) not null,
    asked_on  date        not null,
    held_on   date,
    kept      varchar(1500),
    changes   varchar(1500),
    manner    varchar(20),
    words     varchar(2000),
    held_by   varchar(60),
    version   integer     not null,
    constraint pk_term_plan_review primary key (id),
    constraint fk_term_plan_review_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint ck_term_plan_review_words check (held_on is null or manner = 'NOT_WISHED' or words is not null)
);
create index ix_term_plan_review_reference on term_plan_review (reference, asked_on);

-- A decision handed over, what the person says of it, and what somebody else answers: written once, kept for ever.
create table reexamination (
    id                uuid        not null,
    decision          uuid        not null,
    session           varchar(20) not null,
    file_id           uuid        not null,
    reference         varchar(20) not null,
    siae              varchar(40) not null,
    letter            uuid        not null,
    decided           varchar(20) not null,
    status            varchar(20) not null,
    opened_on         date        not null,
    handed_on         date,
    handed_means      varchar(30),
    handed_present    varchar(300),
    handed_language   varchar(60),
    handed_by         varchar(60),
    contestable_until date,
    response_on       date,
    response_manner   varchar(20),
    response_words    varchar(4000),
    response_by       varchar(60),
    reviewer          varchar(60),
    named_by          varchar(60),
    named_on          date,
    answer_due_on     date,
    outcome           varchar(20),
    until_day         date,
    reason            varchar(30),
    training_ends_on  date,
    explanation       varchar(2000),
    answered_by       varchar(60),
    answered_on       date,
    answer_letter     uuid,
    answer_handed_on  date,
    answer_means      varchar(30),
    answer_present    varchar(300),
    answer_language   varchar(60),
    answer_handed_by  varchar(60),
    closed_on         date,
    version           integer     not null,
    constraint pk_reexamination primary key (id),
    constraint uq_reexamination_one_per_decision unique (decision),
    constraint fk_reexamination_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint fk_reexamination_letter foreign key (letter) references letter (id) on delete restrict,
    constraint fk_reexamination_answer_letter foreign key (answer_letter) references letter (id) on delete restrict,
    constraint ck_reexamination_contest_in_time check (response_on is null or response_on between handed_on and contestable_until),
    constraint ck_reexamination_answered check ((answered_on is null) = (answered_by is null)),
    constraint ck_reexamination_closed check (closed_on is null or closed_on >= opened_on)
);
create index ix_reexamination_reference on reexamination (reference, opened_on);
create unique index uq_reexamination_one_open_per_parcours on reexamination (reference) where closed_on is null;

create table reexamination_action (
    reexamination_id uuid         not null,
    rank             integer      not null,
    action           varchar(300) not null,
    owner            varchar(60)  not null,
    due_on           date         not null,
    constraint pk_reexamination_action primary key (reexamination_id, rank),
    constraint fk_reexamination_action foreign key (reexamination_id) references reexamination (id) on delete restrict
);
