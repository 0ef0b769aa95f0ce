-- E-mails wait here, written in the transaction of the fact they tell; a sender takes them afterwards.
create table outbox (
    id              uuid          not null,
    reference       varchar(40)   not null,
    code            varchar(60)   not null,
    recipient       varchar(254)  not null,
    subject         varchar(200)  not null,
    body            varchar(4000) not null,
    state           varchar(10)   not null,
    attempts        integer       not null,
    written_at      timestamptz   not null,
    next_attempt_at timestamptz   not null,
    sent_at         timestamptz,
    last_error      varchar(300),
    keep_until      date          not null,
    version         integer       not null,
    constraint pk_outbox primary key (id),
    constraint ck_outbox_state check (state in ('PENDING', 'SENT', 'FAILED')),
    constraint ck_outbox_sent check ((state = 'SENT') = (sent_at is not null)),
    constraint ck_outbox_attempts check (attempts >= 0)
);
-- The sender reads only what waits, the oldest first; sent rows pile up beside it.
create index ix_outbox_due on outbox (next_attempt_at, id) where state = 'PENDING';
create index ix_outbox_reference on outbox (reference);
create index ix_outbox_keep_until on outbox (keep_until);

-- Letters to the person stay with us and are handed over: no personal sentence ever goes by e-mail.
-- A candidate has a reference before she has a parcours, hence no foreign key.
create table letter (
    id         uuid         not null,
    reference  varchar(20)  not null,
    title      varchar(200) not null,
    paragraphs text[]       not null,
    written_at timestamptz  not null,
    handed_at  timestamptz,
    means      varchar(60),
    handed_by  varchar(60),
    version    integer      not null,
    constraint pk_letter primary key (id),
    constraint ck_letter_paragraphs check (cardinality(paragraphs) > 0),
    constraint ck_letter_proof check ((handed_at is null) = (means is null) and (handed_at is null) = (handed_by is null))
);
create index ix_letter_reference on letter (reference, written_at);
