-- The person, her parcours, its contracts and its referents. ACT_* tables belong to the engine.
create sequence parcours_number;

create table person (
    id          uuid         not null,
    first_name  varchar(80)  not null,
    last_name   varchar(80)  not null,
    search_name varchar(200) not null,
    birth_date  date         not null,
    phone       varchar(30),
    reach_via   varchar(200),
    language    varchar(60),
    version     integer      not null,
    constraint pk_person primary key (id),
    constraint ck_person_birth_date check (birth_date between date '1900-01-01' and date '2200-01-01')
);
create index ix_person_search_name on person (search_name);
create index ix_person_birth_date on person (birth_date);

create table parcours (
    reference        varchar(20) not null,
    person_id        uuid        not null,
    siae             varchar(40) not null,
    status           varchar(20) not null,
    opened_on        date        not null,
    programme_start  date,
    authorised_until date,
    pass_start       date,
    pass_end         date,
    closed_on        date,
    version          integer     not null,
    constraint pk_parcours primary key (reference),
    constraint fk_parcours_person foreign key (person_id) references person (id) on delete restrict,
    constraint ck_parcours_closed check (closed_on is null or closed_on >= opened_on)
);
create index ix_parcours_person on parcours (person_id);
create index ix_parcours_siae on parcours (siae);
-- A person has one parcours at a time.
create unique index uq_parcours_one_open_per_person on parcours (person_id) where closed_on is null;

create table parcours_contract (
    id           uuid         not null,
    reference    varchar(20)  not null,
    siae         varchar(40)  not null,
    kind         varchar(20)  not null,
    weekly_hours numeric(4, 1) not null,
    starts_on    date         not null,
    ends_on      date         not null,
    ended_on     date,
    end_reason   varchar(30),
    constraint pk_parcours_contract primary key (id),
    constraint fk_parcours_contract_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint ck_parcours_contract_dates check (ends_on >= starts_on),
    constraint ck_parcours_contract_hours check (weekly_hours > 0 and weekly_hours <= 35)
);
create index ix_parcours_contract_reference on parcours_contract (reference);

create table parcours_referent (
    id         uuid        not null,
    reference  varchar(20) not null,
    role       varchar(20) not null,
    account    varchar(60) not null,
    since      date        not null,
    until_day  date,
    constraint pk_parcours_referent primary key (id),
    constraint fk_parcours_referent_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint ck_parcours_referent_dates check (until_day is null or until_day >= since)
);
create index ix_parcours_referent_reference on parcours_referent (reference);
-- Exactly one fil rouge, and at most one referent a domain, at any time.
create unique index uq_parcours_referent_one_at_a_time on parcours_referent (reference, role) where until_day is null;
