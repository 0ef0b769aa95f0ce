-- A seat has a titular and perhaps a deputy; it counts once.
alter table commission_member rename to commission_seat;
alter table commission_seat rename column account to titular;
alter table commission_seat rename column present to titular_came;
alter table commission_seat rename constraint pk_commission_member to pk_commission_seat;
alter table commission_seat rename constraint fk_commission_member_session to fk_commission_seat_session;
alter table commission_seat add column quality varchar(30) not null default 'OTHER';
alter table commission_seat alter column quality drop default;
alter table commission_seat add column deputy varchar(60);
alter table commission_seat add column deputy_came boolean not null default false;
alter table commission_seat alter column deputy_came drop default;
alter table commission_seat add constraint ck_commission_seat_two_people check (deputy <> titular);
alter table commission_seat add constraint ck_commission_seat_deputy check (deputy is not null or not deputy_came);

-- Calendars know by this number which invitation is the last one.
alter table commission_session add column sequence integer not null default 0;
alter table commission_session alter column sequence drop default;

-- Files for which no session was found in time: a session planned later takes them.
create table commission_waiting_file (
    file_id   uuid        not null,
    reference varchar(20) not null,
    siae      varchar(40) not null,
    since     date        not null,
    constraint pk_commission_waiting_file primary key (file_id),
    constraint fk_commission_waiting_file foreign key (file_id) references renewal_file (id) on delete restrict
);
create index ix_commission_waiting_file_siae on commission_waiting_file (siae);

-- What was agreed is looked at again later: was it done?
alter table commission_action drop constraint pk_commission_action;
alter table commission_action add column id uuid not null default gen_random_uuid();
alter table commission_action alter column id drop default;
alter table commission_action add constraint pk_commission_action primary key (id);
alter table commission_action add constraint uq_commission_action_rank unique (decision_id, rank);
alter table commission_action add column due_on date;
alter table commission_action add column result varchar(10);
alter table commission_action add column note varchar(1000);
alter table commission_action add column answered_by varchar(60);
alter table commission_action add column answered_on date;
alter table commission_action add column version integer not null default 0;
alter table commission_action alter column version drop default;
alter table commission_action add constraint ck_commission_action_answer
    check ((result is null) = (answered_by is null) and (result is null) = (answered_on is null));

-- The decision itself, not only the session that took it.
alter table renewal_file add column decision_id uuid;

-- An e-mail may carry an invitation for the reader's calendar.
alter table outbox add column calendar varchar(8000);
alter table outbox add column calendar_method varchar(10);
alter table outbox add constraint ck_outbox_calendar check ((calendar is null) = (calendar_method is null));
