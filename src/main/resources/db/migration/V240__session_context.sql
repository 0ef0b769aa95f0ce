-- Who asks, as each connection says it. Nobody, unless it says so: what is not set sees no row.
create function convergence_programme() returns boolean stable language sql as
    $$ select coalesce(current_setting('convergence.programme', true), '') = 'on' $$;
create function convergence_account() returns text stable language sql as
    $$ select nullif(current_setting('convergence.account', true), '') $$;
create function convergence_professions() returns text[] stable language sql as
    $$ select string_to_array(nullif(current_setting('convergence.professions', true), ''), ',') $$;
create function convergence_structures() returns text[] stable language sql as
    $$ select string_to_array(nullif(current_setting('convergence.structures', true), ''), ',') $$;
-- The programme's day: legal dates are days in Paris, and tests move it.
create function convergence_today() returns date stable language sql as
    $$ select coalesce(nullif(current_setting('convergence.today', true), ''), current_date::text)::date $$;

-- Whoever writes inserts in her own name or as the programme.
create function convergence_somebody() returns boolean stable language sql as
    $$ select convergence_programme() or (convergence_account() is not null and convergence_structures() is not null) $$;

-- Months during which a structure that a person has left reads what it wrote itself; the decision table fills it.
create table reach_rule (
    name   varchar(40) not null,
    months integer     not null,
    constraint pk_reach_rule primary key (name),
    constraint ck_reach_rule_months check (months >= 0)
);
create function convergence_reading_span() returns interval stable language sql as
    $$ select make_interval(months => coalesce((select max(months) from reach_rule where name = 'ORIGIN_READING'), 0)) $$;
