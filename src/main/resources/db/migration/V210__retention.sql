-- What is forgotten, when, and what stops it. References stand here until the person is forgotten, not a day longer.
create table retention_notice (
    reference       varchar(20) not null,
    last_contact_on date        not null,
    due_on          date        not null,
    noticed_on      date        not null,
    constraint pk_retention_notice primary key (reference),
    constraint ck_retention_notice_dates check (due_on > last_contact_on)
);

-- Legal hold: somebody's data are needed elsewhere (a dispute, a duty of the law). Lifted holds stay until the person goes.
create table retention_hold (
    id          uuid         not null,
    reference   varchar(20)  not null,
    siae        varchar(40)  not null,
    reason      varchar(30)  not null,
    explanation text         not null,
    set_by      varchar(60)  not null,
    set_on      date         not null,
    review_on   date         not null,
    lifted_by   varchar(60),
    lifted_on   date,
    lifted_why  text,
    version     integer      not null,
    constraint pk_retention_hold primary key (id),
    constraint ck_retention_hold_explanation_sealed check (explanation like 's1:%'),
    constraint ck_retention_hold_lifted_why_sealed check (lifted_why like 's1:%'),
    constraint ck_retention_hold_review check (review_on > set_on),
    constraint ck_retention_hold_lifted check ((lifted_on is null) = (lifted_by is null) and (lifted_on is null) = (lifted_why is null))
);
create unique index uq_retention_hold_one_at_a_time on retention_hold (reference) where lifted_on is null;
comment on column retention_hold.explanation is 'free text';
comment on column retention_hold.lifted_why is 'free text';

-- One line a person to be forgotten. Who it was is written only while the work is under way: it is taken up where it stopped.
create table retention_erasure (
    id          uuid        not null,
    cause       varchar(20) not null,
    request     varchar(20),
    person_id   uuid,
    refs        text[],
    done        integer     not null,
    erased_rows bigint      not null,
    asked_on    date        not null,
    finished_on date,
    constraint pk_retention_erasure primary key (id),
    constraint ck_retention_erasure_cause check (cause in ('RETENTION', 'REQUEST')),
    constraint ck_retention_erasure_finished check ((finished_on is null) = (refs is not null) and (finished_on is null or person_id is null))
);
create index ix_retention_erasure_unfinished on retention_erasure (asked_on) where finished_on is null;

-- The minutes of a session tell of several people: what they say of the one who is forgotten leaves them. Sealed again, a
-- content keeps its print.
create or replace function document_is_never_rewritten() returns trigger language plpgsql as $$
begin
    if current_setting('convergence.erasing', true) = 'on'
        and (new.id, new.about, new.siae, new.kind, new.form, new.created_on, new.created_by)
            is not distinct from (old.id, old.about, old.siae, old.kind, old.form, old.created_on, old.created_by) then
        return new;
    end if;
    if current_setting('convergence.resealing', true) = 'on'
        and to_jsonb(old) - 'content' = to_jsonb(new) - 'content' then
        return new;
    end if;
    raise exception 'a document is never rewritten' using errcode = 'integrity_constraint_violation';
end
$$;
