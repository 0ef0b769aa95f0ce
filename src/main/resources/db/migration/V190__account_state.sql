-- What the engine does not know of an account: whether it is open, since when nobody used it, and which sessions and
-- rights it still vouches for. Staff members only, never the people they help.
create table account_state (
    account         varchar(60)  not null,
    opened_on       date         not null,
    seen_on         date,
    disabled_at     timestamptz,
    disabled_by     varchar(60),
    disabled_for    varchar(20),
    session_epoch   integer      not null default 0,
    rights_revision integer      not null default 0,
    constraint pk_account_state primary key (account),
    constraint ck_account_state_disabled check ((disabled_at is null) = (disabled_by is null) and (disabled_at is null) = (disabled_for is null)),
    constraint ck_account_state_disabled_for check (disabled_for in ('DECIDED', 'DORMANT'))
);
comment on column account_state.session_epoch is 'sessions opened under another number have ended';
comment on column account_state.rights_revision is 'groups and structures read under another number are read again';

-- What was done to an account, and by whom; never a password, a code or an address.
create table account_event (
    id      uuid        not null,
    at      timestamptz not null,
    account varchar(60) not null,
    actor   varchar(60) not null,
    event   varchar(30) not null,
    constraint pk_account_event primary key (id),
    constraint ck_account_event_event check (event in ('DISABLED', 'DORMANT', 'ENABLED', 'PASSWORD_CHANGED', 'SECOND_FACTOR_SET',
        'SECOND_FACTOR_RESET', 'RECOVERY_CODE_USED', 'PROVISIONED'))
);
create index ix_account_event_account on account_event (account, at);

create function account_event_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.at < now() - interval '3 years' then
        return old;
    end if;
    raise exception 'account_event is append-only' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger account_event_append_only before update or delete on account_event
    for each row execute function account_event_is_append_only();
