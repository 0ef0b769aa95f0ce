-- The second factor of an account (RFC 6238). The secret is encrypted with a key kept outside the database.
create table second_factor (
    account      varchar(60) not null,
    secret       bytea       not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0,
    constraint pk_second_factor primary key (account)
);
comment on column second_factor.last_step is 'last time step whose code was accepted: no code serves twice';

create table recovery_code (
    account varchar(60) not null,
    digest  char(64)    not null,
    constraint pk_recovery_code primary key (account, digest),
    constraint fk_recovery_code_second_factor foreign key (account) references second_factor (account) on delete cascade
);
