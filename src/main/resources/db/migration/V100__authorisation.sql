-- What the commission allowed, decision by decision: the authorised day of a parcours rests on these rows.
create table parcours_authorisation (
    reference   varchar(20) not null,
    decision_id uuid        not null,
    until_day   date        not null,
    reason      varchar(30),
    decided_on  date        not null,
    constraint pk_parcours_authorisation primary key (reference, decision_id),
    constraint fk_parcours_authorisation_parcours foreign key (reference) references parcours (reference) on delete restrict
);
