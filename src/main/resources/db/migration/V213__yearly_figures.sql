-- What figures of past years keep of people who are forgotten: one line a person, structure and year, without her, and only
-- where five people or more are counted. Lines of one person are not tied to each other.
create table yearly_figure (
    siae         varchar(40) not null,
    year         integer     not null,
    days         integer     not null,
    beyond       boolean     not null,
    proposed     boolean     not null,
    continued    boolean     not null,
    delay        integer,
    failed_three boolean     not null,
    failed_six   boolean     not null,
    constraint ck_yearly_figure_days check (days > 0),
    constraint ck_yearly_figure_delay check (continued or delay is null)
);
create index ix_yearly_figure_siae on yearly_figure (siae, year);
