-- A stay on one worksite. It tells of the work alone: no health, no justice, no debt.
create table worksite_placement (
    id          uuid         not null,
    reference   varchar(20)  not null,
    siae        varchar(40)  not null,
    started_on  date         not null,
    post        varchar(120),
    objective   varchar(1000),
    welcomed_on date,
    welcomed_by varchar(60),
    alerted_on  date,
    last_words  varchar(1000),
    ended_on    date,
    version     integer      not null,
    constraint pk_worksite_placement primary key (id),
    constraint fk_worksite_placement_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint ck_worksite_placement_ended check (ended_on is null or ended_on >= started_on)
);
create index ix_worksite_placement_reference on worksite_placement (reference, started_on);
-- On one worksite at a time.
create unique index uq_worksite_placement_one_at_a_time on worksite_placement (reference) where ended_on is null;

create table worksite_hours_step (
    id           uuid          not null,
    placement_id uuid          not null,
    weekly_hours numeric(4, 1) not null,
    starts_on    date          not null,
    answer       varchar(10)   not null,
    amended_on   date,
    derogation   boolean       not null,
    words        varchar(1000),
    proposed_on  date          not null,
    proposed_by  varchar(60)   not null,
    constraint pk_worksite_hours_step primary key (id),
    constraint fk_worksite_hours_step_placement foreign key (placement_id) references worksite_placement (id) on delete cascade,
    constraint ck_worksite_hours_step_hours check (weekly_hours > 0 and weekly_hours <= 35)
);
create index ix_worksite_hours_step_placement on worksite_hours_step (placement_id, starts_on);

create table worksite_incident (
    id              uuid          not null,
    placement_id    uuid          not null,
    note            varchar(300)  not null,
    reported_on     date          not null,
    reported_by     varchar(60)   not null,
    measure         varchar(20),
    explanation     varchar(1500),
    concertation_on date,
    person_heard    boolean       not null,
    followed_on     date,
    followed_by     varchar(60),
    constraint pk_worksite_incident primary key (id),
    constraint fk_worksite_incident_placement foreign key (placement_id) references worksite_placement (id) on delete cascade,
    -- Nobody is excluded without a concertation, unheard, or by who reported the incident.
    constraint ck_worksite_incident_exclusion check (measure is distinct from 'EXCLUSION'
        or (concertation_on is not null and followed_by is not null
            and concertation_on >= reported_on and person_heard and followed_by <> reported_by))
);
create index ix_worksite_incident_placement on worksite_incident (placement_id);

create table worksite_observation (
    id           uuid         not null,
    placement_id uuid         not null,
    kind         varchar(20)  not null,
    theme        varchar(20)  not null,
    note         varchar(300),
    seen_on      date         not null,
    seen_by      varchar(60)  not null,
    constraint pk_worksite_observation primary key (id),
    constraint fk_worksite_observation_placement foreign key (placement_id) references worksite_placement (id) on delete cascade
);
create index ix_worksite_observation_placement on worksite_observation (placement_id, seen_on);

create table worksite_level (
    id           uuid        not null,
    placement_id uuid        not null,
    theme        varchar(20) not null,
    level        varchar(20) not null,
    seen_on      date        not null,
    seen_by      varchar(60) not null,
    constraint pk_worksite_level primary key (id),
    constraint fk_worksite_level_placement foreign key (placement_id) references worksite_placement (id) on delete cascade
);
create index ix_worksite_level_placement on worksite_level (placement_id, seen_on);

create table worksite_attendance (
    id           uuid          not null,
    placement_id uuid          not null,
    monday       date          not null,
    planned      numeric(4, 1) not null,
    done         numeric(4, 1) not null,
    absence      varchar(20),
    noted_by     varchar(60)   not null,
    version      integer       not null,
    constraint pk_worksite_attendance primary key (id),
    constraint fk_worksite_attendance_placement foreign key (placement_id) references worksite_placement (id) on delete cascade,
    constraint uq_worksite_attendance_week unique (placement_id, monday),
    constraint ck_worksite_attendance_monday check (extract(isodow from monday) = 1),
    constraint ck_worksite_attendance_hours check (planned between 0 and 35 and done between 0 and 48),
    constraint ck_worksite_attendance_absence check (done >= planned or absence is not null)
);
