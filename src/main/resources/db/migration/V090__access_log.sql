-- Who opened or submitted which screen of which parcours. Never what was on it.
create table access_log (
    id        uuid        not null,
    at        timestamptz not null,
    account   varchar(60) not null,
    reference varchar(40) not null,
    element   varchar(80) not null,
    action    varchar(5)  not null,
    constraint pk_access_log primary key (id),
    constraint ck_access_log_action check (action in ('READ', 'WRITE'))
);
create index ix_access_log_reference on access_log (reference, at);
create index ix_access_log_account on access_log (account, at);
create index ix_access_log_at on access_log (at);

-- Append-only: nobody rewrites what was read. A line leaves after one year (CNIL, délibération 2021-122), not before.
create function access_log_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.at < now() - interval '1 year' then
        return old;
    end if;
    raise exception 'access_log is append-only' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger access_log_append_only before update or delete on access_log
    for each row execute function access_log_is_append_only();
