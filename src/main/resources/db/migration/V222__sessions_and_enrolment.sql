-- Open sessions of an account, for whoever holds it to see and to end. No address: a device is told by its kind alone.
create table account_session (
    id       uuid        not null,
    account  varchar(60) not null,
    began_at timestamptz not null,
    seen_at  timestamptz not null,
    device   varchar(60) not null,
    constraint pk_account_session primary key (id)
);
create index ix_account_session_account on account_session (account, seen_at);
comment on column account_session.seen_at is 'last call, to the minute';

-- What an administrator gives, by word of mouth, to whoever must set up a second factor: the password alone sets up none.
create table enrolment_code (
    account  varchar(60) not null,
    digest   char(64)    not null,
    ends_at  timestamptz not null,
    given_by varchar(60) not null,
    constraint pk_enrolment_code primary key (account)
);

alter table account_event drop constraint ck_account_event_event;
alter table account_event add constraint ck_account_event_event check (event in ('DISABLED', 'DORMANT', 'ENABLED', 'PASSWORD_CHANGED',
    'SECOND_FACTOR_SET', 'SECOND_FACTOR_RESET', 'RECOVERY_CODE_USED', 'PROVISIONED', 'ENROLMENT_ALLOWED', 'SESSION_ENDED'));

-- Who came in and who left stand in the register too.
alter table register_entry drop constraint ck_register_entry_kind;
alter table register_entry add constraint ck_register_entry_kind
    check (kind in ('READ', 'WRITE', 'CHANGE', 'OPERATION', 'SIGN_IN', 'PRUNING'));
create index ix_register_entry_kind on register_entry (kind, at) where kind = 'SIGN_IN';
