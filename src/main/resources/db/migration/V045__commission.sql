-- Sessions of the commission, their members and agenda, and each decision with the actions it proposes.
create sequence commission_session_number;

create table commission_session (
    reference   varchar(20)  not null,
    siae        varchar(40)  not null,
    status      varchar(20)  not null,
    held_on     date         not null,
    starts_at   time         not null,
    place       varchar(200) not null,
    capacity    integer      not null,
    chair       varchar(60),
    called      uuid,
    convened_on date,
    minutes     varchar(20000),
    closed_on   date,
    version     integer      not null,
    constraint pk_commission_session primary key (reference),
    constraint ck_commission_session_capacity check (capacity > 0),
    constraint ck_commission_session_closed check ((status = 'CLOSED') = (closed_on is not null))
);
create index ix_commission_session_siae on commission_session (siae, status, held_on);

create table commission_member (
    session varchar(20) not null,
    rank    integer     not null,
    account varchar(60) not null,
    present boolean     not null,
    constraint pk_commission_member primary key (session, rank),
    constraint fk_commission_member_session foreign key (session) references commission_session (reference) on delete restrict
);

create table commission_agenda_item (
    id        uuid        not null,
    session   varchar(20) not null,
    file_id   uuid        not null,
    reference varchar(20) not null,
    rank      integer     not null,
    state     varchar(20) not null,
    recused   text[]      not null,
    constraint pk_commission_agenda_item primary key (id),
    constraint fk_commission_agenda_item_session foreign key (session) references commission_session (reference) on delete restrict,
    constraint fk_commission_agenda_item_file foreign key (file_id) references renewal_file (id) on delete restrict
);
create index ix_commission_agenda_item_session on commission_agenda_item (session);
-- A file is on one agenda at a time.
create unique index uq_commission_agenda_one_session_per_file on commission_agenda_item (file_id) where state = 'LISTED';

create table commission_decision (
    id            uuid          not null,
    session       varchar(20)   not null,
    file_id       uuid          not null,
    reference     varchar(20)   not null,
    outcome       varchar(20)   not null,
    until_day     date,
    reason        varchar(30)   not null,
    explanation   varchar(2000) not null,
    asked         varchar(1500),
    deciders      text[]        not null,
    mode          varchar(20)   not null,
    votes_for     integer,
    votes_against integer,
    abstentions   integer,
    recorded_by   varchar(60)   not null,
    decided_on    date          not null,
    constraint pk_commission_decision primary key (id),
    constraint fk_commission_decision_session foreign key (session) references commission_session (reference) on delete restrict,
    constraint fk_commission_decision_file foreign key (file_id) references renewal_file (id) on delete restrict,
    constraint uq_commission_decision_one_per_file_and_session unique (session, file_id),
    constraint ck_commission_decision_until check ((outcome = 'RENEWED') = (until_day is not null)),
    constraint ck_commission_decision_asked check ((outcome = 'ADJOURNED') = (asked is not null)),
    constraint ck_commission_decision_deciders check (cardinality(deciders) > 0),
    constraint ck_commission_decision_vote check ((mode = 'VOTE') = (votes_for is not null))
);
create index ix_commission_decision_reference on commission_decision (reference, decided_on);
-- A file can be adjourned several times; it is decided once.
create unique index uq_commission_decision_one_final_per_file on commission_decision (file_id) where outcome <> 'ADJOURNED';

create table commission_action (
    decision_id uuid         not null,
    rank        integer      not null,
    action      varchar(300) not null,
    owner       varchar(60)  not null,
    constraint pk_commission_action primary key (decision_id, rank),
    constraint fk_commission_action_decision foreign key (decision_id) references commission_decision (id) on delete restrict
);
