-- The renewal file: two evaluations, an opinion, the person's words, a proposal, then what was decided.
create table renewal_file (
    id                     uuid        not null,
    reference              varchar(20) not null,
    siae                   varchar(40) not null,
    status                 varchar(30) not null,
    opened_on              date        not null,
    term                   date        not null,
    due_on                 date        not null,
    words_manner           varchar(20),
    words                  varchar(4000),
    words_wish             varchar(20),
    words_agreement        varchar(20),
    words_disagreement     varchar(1500),
    words_heard            boolean,
    words_by               varchar(60),
    words_on               date,
    opinion_diligence      varchar(20),
    opinion_autonomy       varchar(20),
    opinion_project        varchar(20),
    opinion_favour         varchar(20),
    opinion_facts          varchar(1500),
    opinion_by             varchar(60),
    opinion_on             date,
    proposed_outcome       varchar(20),
    proposed_until         date,
    proposed_reason        varchar(30),
    training_ends_on       date,
    proof_seen             boolean,
    proposed_because       varchar(2000),
    proposed_by            varchar(60),
    proposed_on            date,
    session                varchar(20),
    outcome                varchar(20),
    decided_until          date,
    decision_reason        varchar(30),
    decision_training_ends date,
    explanation            varchar(2000),
    decided_by             varchar(60),
    decided_on             date,
    signature_note         varchar(1000),
    closed_on              date,
    version                integer     not null,
    constraint pk_renewal_file primary key (id),
    constraint fk_renewal_file_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint ck_renewal_file_closed check (closed_on is null or closed_on >= opened_on),
    constraint ck_renewal_file_decision check ((outcome is null) = (decided_on is null)),
    constraint ck_renewal_file_until check (decided_until is null or decided_until > term)
);
create index ix_renewal_file_reference on renewal_file (reference);
create index ix_renewal_file_ready on renewal_file (siae, status, term);
-- One file at a time for a parcours: a second signal finds it already open.
create unique index uq_renewal_file_one_pending_per_parcours on renewal_file (reference) where closed_on is null;

create table renewal_evaluation (
    id         uuid        not null,
    file_id    uuid        not null,
    axis       varchar(20) not null,
    written_by varchar(60) not null,
    written_on date        not null,
    comment    varchar(1500),
    constraint pk_renewal_evaluation primary key (id),
    constraint fk_renewal_evaluation_file foreign key (file_id) references renewal_file (id) on delete restrict,
    constraint uq_renewal_evaluation_one_per_axis unique (file_id, axis),
    constraint uq_renewal_evaluation_two_people unique (file_id, written_by)
);

create table renewal_finding (
    evaluation_id uuid        not null,
    rank          integer     not null,
    criterion     varchar(20) not null,
    appreciation  varchar(20) not null,
    evidence      varchar(800),
    constraint pk_renewal_finding primary key (evaluation_id, rank),
    constraint fk_renewal_finding_evaluation foreign key (evaluation_id) references renewal_evaluation (id) on delete restrict,
    constraint ck_renewal_finding_evidence check (appreciation = 'NOT_EVALUATED' or evidence is not null)
);

create table renewal_adjournment (
    file_id      uuid          not null,
    rank         integer       not null,
    session      varchar(20)   not null,
    adjourned_on date          not null,
    asked        varchar(1500) not null,
    answer       varchar(2000),
    constraint pk_renewal_adjournment primary key (file_id, rank),
    constraint fk_renewal_adjournment_file foreign key (file_id) references renewal_file (id) on delete restrict
);
