-- The register: who read, who wrote, what the engine was told to do. Lines only come; each is sealed behind the one before it.
create table register_entry (
    seq         bigint generated always as identity,
    salt        uuid,
    at          timestamptz not null,
    kind        varchar(10) not null,
    account     varchar(60),
    professions varchar(200),
    reference   varchar(40),
    element     varchar(80),
    purpose     varchar(40),
    changes     text,
    position    bigint,
    digest      bytea,
    hash        bytea,
    constraint pk_register_entry primary key (seq),
    constraint uq_register_entry_position unique (position),
    constraint ck_register_entry_kind check (kind in ('READ', 'WRITE', 'CHANGE', 'OPERATION', 'PRUNING')),
    constraint ck_register_entry_sealed check ((position is null) = (digest is null) and (position is null) = (hash is null))
);
create index ix_register_entry_reference on register_entry (reference, at);
create index ix_register_entry_account on register_entry (account, at);
create index ix_register_entry_at on register_entry (at) where salt is not null;
create index ix_register_entry_unsealed on register_entry (seq) where position is null;
comment on column register_entry.salt is 'random; makes the digest of a short line impossible to guess; leaves with the content';
comment on column register_entry.changes is 'JSON: field codes, before and after; words and personal values only as salted digests';
comment on column register_entry.hash is 'sha-256 of the hash before, the position and the digest';

-- Head of the chain at the end of a day, told outside the database: a tail that disappears is missed.
create table register_anchor (
    day      date   not null,
    position bigint not null,
    hash     bytea  not null,
    constraint pk_register_anchor primary key (day)
);

-- What was read so far becomes the beginning of the register.
insert into register_entry (salt, at, kind, account, reference, element)
select id, at, action, account, reference, element from access_log order by at, id;
drop table access_log;
drop function access_log_is_append_only();

-- The readings and the forms, as they were called before.
create view access_log with (security_invoker = true) as
select seq, salt as id, at, account, reference, element, kind as action from register_entry
 where kind in ('READ', 'WRITE') and salt is not null;

-- Allowed: a new line; its seal, once; after it the loss of its content as a whole. Nothing else.
create function register_entry_only_grows() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.position is null and new.salt is not null then
            return new;
        end if;
    elsif tg_op = 'UPDATE' and new.seq = old.seq and new.at = old.at and new.kind = old.kind then
        if old.position is null and new.position is not null
           and (new.salt, new.account, new.professions, new.reference, new.element, new.purpose, new.changes)
               is not distinct from (old.salt, old.account, old.professions, old.reference, old.element, old.purpose, old.changes) then
            return new;
        end if;
        if old.position is not null and new.position = old.position and new.digest = old.digest and new.hash = old.hash
           and old.kind <> 'PRUNING'
           and coalesce(new.salt::text, new.account, new.professions, new.reference, new.element, new.purpose, new.changes) is null then
            return new;
        end if;
    end if;
    raise exception 'register is append-only' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger register_entry_only_grows before insert or update or delete on register_entry
    for each row execute function register_entry_only_grows();

create function register_refuses() returns trigger language plpgsql as $$
begin
    raise exception 'register is append-only' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger register_entry_is_not_emptied before truncate on register_entry
    for each statement execute function register_refuses();
create trigger register_anchor_stays before update or delete or truncate on register_anchor
    for each statement execute function register_refuses();
