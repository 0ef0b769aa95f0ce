-- Structures that employ, and operators of the partner network.
create table siae (
    code      varchar(40)  not null,
    name      varchar(120) not null,
    kind      varchar(10)  not null,
    city      varchar(80)  not null,
    constraint pk_siae primary key (code)
);

create table partner (
    code        varchar(40)  not null,
    name        varchar(120) not null,
    kind        varchar(80)  not null,
    theme       varchar(20)  not null,
    territory   varchar(80)  not null,
    email       varchar(120) not null,
    usual_delay integer      not null,
    sensitive   boolean      not null,
    offers      varchar(400) not null,
    active      boolean      not null,
    constraint pk_partner primary key (code),
    constraint ck_partner_usual_delay check (usual_delay between 1 and 365)
);
create index ix_partner_theme on partner (theme);
