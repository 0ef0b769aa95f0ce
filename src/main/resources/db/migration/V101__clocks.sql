-- Fewer hours than the ordinary minimum: the prefect's derogation, with its last day.
create table parcours_hours_derogation (
    reference varchar(20) not null,
    kind      varchar(20) not null,
    from_day  date        not null,
    until_day date        not null,
    constraint pk_parcours_hours_derogation primary key (reference, kind, from_day),
    constraint fk_parcours_hours_derogation_parcours foreign key (reference) references parcours (reference) on delete restrict,
    constraint ck_parcours_hours_derogation_days check (until_day >= from_day)
);

-- The year that follows a hire is counted from this day.
alter table parcours add column hired_on date;
