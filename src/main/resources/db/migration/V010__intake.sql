-- A referral: somebody is referred to the programme, before she has a parcours.
create table referral (
    reference        varchar(20)   not null,
    siae             varchar(40)   not null,
    status           varchar(20)   not null,
    orienteur_kind   varchar(30)   not null,
    orienteur_name   varchar(120),
    orienteur_email  varchar(120),
    first_name       varchar(80)   not null,
    last_name        varchar(80)   not null,
    birth_date       date          not null,
    phone            varchar(30),
    reach_via        varchar(200),
    language         varchar(60),
    sleeps_at        varchar(20)   not null,
    wish             varchar(1000) not null,
    person_id        uuid,
    attached_to      varchar(20),
    received_on      date          not null,
    recontact_on     date,
    failed_contacts  integer       not null,
    contact_note     varchar(500),
    decision         varchar(20),
    decision_reason  varchar(30),
    explanation      varchar(1500),
    alternative      varchar(300),
    decided_by       varchar(60),
    decided_on       date,
    contract_kind    varchar(20),
    contract_starts  date,
    contract_ends    date,
    weekly_hours     numeric(4, 1),
    version          integer       not null,
    constraint pk_referral primary key (reference),
    constraint fk_referral_person foreign key (person_id) references person (id) on delete restrict,
    constraint ck_referral_failed_contacts check (failed_contacts >= 0)
);
create index ix_referral_siae on referral (siae, status);

create table assessment (
    id                uuid        not null,
    reference         varchar(20) not null,
    made_on           date        not null,
    made_by           varchar(60) not null,
    difficulties      text        not null,
    housing           varchar(20) not null,
    resources         varchar(20) not null,
    jobless           varchar(30) not null,
    past_pass_months  integer,
    health_rights     varchar(200) not null,
    street_experience boolean     not null,
    strengths         varchar(1000),
    constraint pk_assessment primary key (id)
);
create index ix_assessment_reference on assessment (reference, made_on);

create table intake_opinion (
    id        uuid         not null,
    reference varchar(20)  not null,
    opinion   varchar(20)  not null,
    reason    varchar(400) not null,
    source    varchar(200) not null,
    rank      integer      not null,
    constraint pk_intake_opinion primary key (id)
);
create index ix_intake_opinion_reference on intake_opinion (reference);
