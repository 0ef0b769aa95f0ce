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

-- The confidentiality table of the designers, one line a case; a domain without a line is left to Java.
create table if not exists confidentiality_line (
    profession  varchar(40) not null,
    domain      varchar(20) not null,
    sensitivity varchar(20) not null,
    consent     boolean     not null,
    view        varchar(10) not null,
    constraint pk_confidentiality_line primary key (profession, domain, sensitivity, consent)
);

-- Until the table is deployed: health and justice for who follows them, and for nobody else.
insert into confidentiality_line (profession, domain, sensitivity, consent, view) values
    ('referent-sante', 'SANTE', 'WORDS', true, 'FULL'),
    ('referent-sante', 'SANTE', 'WORDS', false, 'FULL'),
    ('partenariat-sante', 'SANTE', 'WORDS', true, 'FULL'),
    ('cip', 'SANTE', 'WORDS', true, 'FULL'),
    ('cip', 'JUSTICE', 'WORDS', true, 'FULL'),
    ('cip', 'JUSTICE', 'WORDS', false, 'FULL')
on conflict do nothing;

-- Months during which a structure that a person has left reads what it wrote itself; the decision table fills it.
create table reach_rule (
    name   varchar(40) not null,
    months integer     not null,
    constraint pk_reach_rule primary key (name),
    constraint ck_reach_rule_months check (months >= 0)
);
create function convergence_reading_span() returns interval stable language sql as
    $$ select make_interval(months => coalesce((select max(months) from reach_rule where name = 'ORIGIN_READING'), 0)) $$;
