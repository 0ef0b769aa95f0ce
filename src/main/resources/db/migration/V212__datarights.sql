-- What people ask about their own data, and what was answered. Without the reference a line proves the answer, nothing more.
create sequence data_request_number;

create table data_request (
    number         varchar(20) not null,
    reference      varchar(20),
    siae           varchar(40) not null,
    kind           varchar(20) not null,
    wish           text,
    identity       varchar(20) not null,
    received_on    date        not null,
    recorded_by    varchar(60) not null,
    recorded_on    date        not null,
    due_on         date        not null,
    extension      varchar(20),
    extended_on    date,
    findings       text,
    decision       varchar(20),
    ground         varchar(30),
    explanation    text,
    decided_by     varchar(60),
    decided_on     date,
    executed_by    varchar(60),
    executed_on    date,
    pack_sha256    varchar(64),
    answer         uuid,
    answered_on    date,
    answer_means   varchar(20),
    answered_by    varchar(60),
    version        integer     not null,
    constraint pk_data_request primary key (number),
    constraint ck_data_request_wish_sealed check (wish like 's1:%'),
    constraint ck_data_request_findings_sealed check (findings like 's1:%'),
    constraint ck_data_request_explanation_sealed check (explanation like 's1:%'),
    constraint ck_data_request_kind check (kind in ('ACCESS', 'RECTIFICATION', 'LIMITATION', 'OBJECTION', 'ERASURE')),
    constraint ck_data_request_dates check (received_on <= recorded_on and due_on > received_on),
    constraint ck_data_request_extended check ((extension is null) = (extended_on is null)),
    constraint ck_data_request_refused check (decision is distinct from 'REFUSED' or ground is not null),
    constraint ck_data_request_answered check ((answered_on is null) = (answer_means is null))
);
create index ix_data_request_reference on data_request (reference, received_on);
comment on column data_request.wish is 'free text';
comment on column data_request.findings is 'free text';
comment on column data_request.explanation is 'free text';

-- What was corrected, before and after.
create table data_rectification (
    id           uuid          not null,
    reference    varchar(20)   not null,
    request      varchar(20)   not null,
    field        varchar(20)   not null,
    before       text,
    after        text          not null,
    corrected_by varchar(60)   not null,
    corrected_on date          not null,
    constraint pk_data_rectification primary key (id),
    constraint ck_data_rectification_before_sealed check (before like 's1:%'),
    constraint ck_data_rectification_after_sealed check (after like 's1:%'),
    constraint fk_data_rectification_request foreign key (request) references data_request (number) on delete restrict
);
create index ix_data_rectification_reference on data_rectification (reference);
create index ix_data_rectification_request on data_rectification (request);
comment on column data_rectification.before is 'free text';
comment on column data_rectification.after is 'free text';

-- A file that is frozen: nothing is written in it and nothing of it is shared until it is lifted.
create table data_limitation (
    id          uuid         not null,
    reference   varchar(20)  not null,
    request     varchar(20)  not null,
    set_by      varchar(60)  not null,
    set_on      date         not null,
    lifted_by   varchar(60),
    lifted_on   date,
    lifted_why  text,
    told_on     date,
    constraint pk_data_limitation primary key (id),
    constraint ck_data_limitation_lifted_why_sealed check (lifted_why like 's1:%'),
    constraint fk_data_limitation_request foreign key (request) references data_request (number) on delete restrict,
    constraint ck_data_limitation_lifted check ((lifted_on is null) = (lifted_by is null) and (lifted_on is null) = (told_on is null))
);
create unique index uq_data_limitation_one_at_a_time on data_limitation (reference) where lifted_on is null;
create index ix_data_limitation_request on data_limitation (request);
comment on column data_limitation.lifted_why is 'free text';

-- Every fact that may be a contact with somebody, by reference and day in Paris. Which ones count is written in retention-rules.dmn.
create view retention_contact with (security_invoker = true) as
    select reference, 'CONTRACT' as fact, coalesce(ended_on, ends_on) as day from parcours_contract
    union all select reference, 'THREAD', (written_at at time zone 'Europe/Paris')::date from thread_entry
    union all select reference, 'CONCERTATION', held_on from concertation where person_present
    union all select reference, 'PROXIMITY', done_on from proximity_visit
    union all select b.reference, 'ATTEMPT', a.made_on from contact_attempt a join contract_break b on b.id = a.break_id
    union all select f.reference, 'CHECKPOINT', c.made_on from followup_checkpoint c join followup f on f.id = c.followup_id
              where c.result = 'REACHED'
    union all select reference, 'NEWS', last_news_on from followup where last_news_on is not null
    union all select reference, 'WORDS', words_on from renewal_file where words_on is not null
    union all select reference, 'HANDED', handed_on from reexamination where handed_on is not null
    union all select reference, 'RESPONSE', response_on from reexamination where response_on is not null
    union all select reference, 'LETTER', (handed_at at time zone 'Europe/Paris')::date from letter where handed_at is not null
    union all select reference, 'CONSENT', (recorded_at at time zone 'Europe/Paris')::date from consent
    union all select reference, 'ASSESSMENT', made_on from assessment
    union all select p.reference, 'ATTENDANCE', a.monday from worksite_attendance a join worksite_placement p on p.id = a.placement_id where a.done > 0
    union all select reference, 'NEED', expressed_on from mobilisation
    union all select reference, 'REFERRAL', received_on from referral
    union all select reference, 'OPENED', opened_on from parcours
    union all select reference, 'CLOSED', closed_on from parcours where closed_on is not null
    union all select reference, 'REVIEW', held_on from term_plan_review where held_on is not null
    union all select reference, 'REQUEST', received_on from data_request where reference is not null;
