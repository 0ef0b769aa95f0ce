-- Attempts at signing in, counted by account, known device, source and second factor. The subject is a keyed digest: no
-- address, and no password typed in the place of a name, is readable here. Shared by all nodes.
create table sign_in_attempts (
    kind            varchar(10) not null,
    subject         char(64)    not null,
    failures        integer     not null,
    last_attempt_at timestamptz not null,
    blocked_until   timestamptz not null,
    constraint pk_sign_in_attempts primary key (kind, subject),
    constraint ck_sign_in_attempts_kind check (kind in ('ACCOUNT', 'DEVICE', 'SOURCE', 'CODE')),
    constraint ck_sign_in_attempts_failures check (failures >= 0)
);
create index ix_sign_in_attempts_last on sign_in_attempts (last_attempt_at);
