-- The year after a hire: one follow-up open at a time for a parcours.
create table followup (
    id                   uuid          not null,
    reference            varchar(20)   not null,
    rank                 integer       not null,
    siae                 varchar(40)   not null,
    declared_by          varchar(60)   not null,
    declared_on          date          not null,
    status               varchar(20)   not null,
    outcome              varchar(20),
    hired_on             date          not null,
    ends_on              date,
    agreement_asked      boolean       not null,
    rhythm_wish          varchar(20)   not null,
    channels             varchar(100)  not null,
    trusted_contact      boolean       not null,
    covered_until        date,
    last_news_on         date,
    signs                integer       not null,
    end_prepared         boolean       not null,
    left_decided         boolean       not null,
    attempts             integer       not null,
    attempt_channels     varchar(100)  not null,
    last_attempt_on      date,
    silences             integer       not null,
    hand_over            varchar(20)   not null,
    hand_over_topics     varchar(100)  not null,
    hand_over_next_on    date,
    hand_over_meeting_on date,
    step                 varchar(20),
    step_on              date,
    milestone            varchar(10),
    milestone_on         date,
    lapses_on            date,
    employer_planned     boolean,
    closed_on            date,
    version              integer       not null,
    constraint pk_followup primary key (id),
    constraint fk_followup_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint uq_followup_rank unique (reference, rank),
    constraint ck_followup_year check (ends_on is null or ends_on > hired_on),
    constraint ck_followup_closed check ((status = 'CLOSED') = (outcome is not null and closed_on is not null)),
    constraint ck_followup_hand_over check (hand_over <> 'ACCEPTED' or hand_over_meeting_on is not null)
);
create unique index uq_followup_one_open on followup (reference) where status <> 'CLOSED';

create table followup_job (
    id          uuid         not null,
    followup_id uuid         not null,
    employer    varchar(120) not null,
    kind        varchar(30)  not null,
    starts_on   date         not null,
    ended_on    date,
    end_reason  varchar(20),
    constraint pk_followup_job primary key (id),
    constraint fk_followup_job_followup foreign key (followup_id) references followup (id) on delete restrict,
    constraint ck_followup_job_end check ((ended_on is null) = (end_reason is null)),
    constraint ck_followup_job_order check (ended_on is null or ended_on >= starts_on)
);
create unique index uq_followup_job_one_held on followup_job (followup_id) where ended_on is null;

create table followup_checkpoint (
    id          uuid        not null,
    followup_id uuid        not null,
    rank        integer     not null,
    milestone   varchar(10),
    made_on     date        not null,
    made_by     varchar(60),
    result      varchar(20) not null,
    channel     varchar(20),
    job         varchar(20),
    housing     varchar(20),
    rights      varchar(20),
    debts       varchar(20),
    health      varchar(20),
    note        varchar(1000),
    note_domain varchar(20),
    constraint pk_followup_checkpoint primary key (id),
    constraint fk_followup_checkpoint_followup foreign key (followup_id) references followup (id) on delete restrict,
    constraint uq_followup_checkpoint_rank unique (followup_id, rank),
    constraint ck_followup_checkpoint_note check (note is null or note_domain not in ('SANTE', 'JUSTICE'))
);

-- Work only: what is social has no column here.
create table followup_employer_exchange (
    id          uuid        not null,
    followup_id uuid        not null,
    held_on     date        not null,
    held_by     varchar(60) not null,
    attendance  varchar(20),
    tasks       varchar(20),
    team        varchar(20),
    contract    varchar(20) not null,
    request     varchar(300),
    constraint pk_followup_employer_exchange primary key (id),
    constraint fk_followup_employer_exchange_followup foreign key (followup_id) references followup (id) on delete restrict
);
create index ix_followup_employer_exchange_followup on followup_employer_exchange (followup_id, held_on);

create table followup_alert (
    id          uuid         not null,
    followup_id uuid         not null,
    raised_on   date         not null,
    held_on     date,
    held_by     varchar(60),
    attendees   varchar(120) not null,
    job_lost    boolean,
    decisions   varchar(1500),
    way         varchar(20),
    explanation varchar(1000),
    constraint pk_followup_alert primary key (id),
    constraint fk_followup_alert_followup foreign key (followup_id) references followup (id) on delete restrict,
    constraint ck_followup_alert_order check (held_on is null or held_on >= raised_on)
);
create unique index uq_followup_alert_one_open on followup_alert (followup_id) where way is null;

create table followup_hand_over (
    id               uuid        not null,
    followup_id      uuid        not null,
    tried_on         date        not null,
    tried_by         varchar(60) not null,
    kind             varchar(30),
    receiver         varchar(120),
    reach            varchar(120),
    answer           varchar(20) not null,
    first_meeting_on date,
    note             varchar(500),
    constraint pk_followup_hand_over primary key (id),
    constraint fk_followup_hand_over_followup foreign key (followup_id) references followup (id) on delete restrict,
    constraint ck_followup_hand_over_meeting check (answer <> 'ACCEPTED' or first_meeting_on is not null)
);
create index ix_followup_hand_over_followup on followup_hand_over (followup_id, tried_on);
