-- Which structure reaches which file, and how far: one line each, kept by triggers, so that a policy asks one index.
create table file_reach (
    reference   varchar(40) not null,
    siae        varchar(40) not null,
    person_id   uuid,
    -- Last day of the whole file; infinity while the structure follows the person; null when it never did.
    whole_until date,
    -- Asked to take over, and the person is not there yet.
    passport    boolean     not null,
    -- Last day on which a structure that the person has left followed her.
    left_on     date,
    constraint pk_file_reach primary key (reference, siae)
);
create index ix_file_reach_person on file_reach (person_id, siae);

create function file_reach_of(ref varchar)
    returns table (siae varchar, person_id uuid, whole_until date, passport boolean, left_on date) stable language sql as $$
    select s.siae,
           coalesce((select p.person_id from parcours p where p.reference = ref), (select r.person_id from referral r where r.reference = ref)),
           max(s.whole_until), bool_or(s.passport), max(s.left_on)
    from (
        select p.siae, date 'infinity' as whole_until, false as passport, null::date as left_on from parcours p where p.reference = ref
        union all
        select r.siae, date 'infinity', false, null from referral r
        where r.reference = ref and not exists (select 1 from parcours p where p.reference = ref)
        union all
        select c.siae, date 'infinity', false, null from commission_session c where c.reference = ref
        union all
        select t.siae, t.overlap_ends_on, false, t.overlap_ends_on from transfer t
        where t.reference = ref and t.moved_on is not null and t.status <> 'RETURNED'
        union all
        select t.siae, date 'infinity', false, null from transfer t
        where t.reference = ref and t.closed_on is null and t.status = 'RETURNING'
        union all
        select a.siae, t.closed_on, false, t.closed_on from transfer t join transfer_target a on a.transfer_id = t.id
        where t.reference = ref and t.status = 'RETURNED' and a.status = 'ACCEPTED'
        union all
        select a.siae, null, true, null from transfer t join transfer_target a on a.transfer_id = t.id
        where t.reference = ref and t.closed_on is null and t.status in ('REQUESTED', 'ACCEPTED', 'SIGNED')
          and a.status in ('ASKED', 'ACCEPTED')
    ) s
    group by s.siae
$$;

-- The owner is held by row security too: for the length of these functions it speaks as the programme.
create function file_reach_refresh(ref varchar, narrow boolean) returns void language plpgsql security definer as $$
declare
    asker text := current_setting('convergence.programme', true);
begin
    perform set_config('convergence.programme', 'on', true);
    insert into file_reach as kept (reference, siae, person_id, whole_until, passport, left_on)
    select ref, reach.siae, reach.person_id, reach.whole_until, reach.passport, reach.left_on from file_reach_of(ref) reach
    on conflict (reference, siae) do update
        set person_id = excluded.person_id,
            whole_until = case when narrow then excluded.whole_until else greatest(kept.whole_until, excluded.whole_until) end,
            passport = case when narrow then excluded.passport else kept.passport or excluded.passport end,
            left_on = case when narrow then excluded.left_on else greatest(kept.left_on, excluded.left_on) end
        where (kept.person_id, kept.whole_until, kept.passport, kept.left_on)
            is distinct from (excluded.person_id, excluded.whole_until, excluded.passport, excluded.left_on);
    if narrow then
        delete from file_reach gone
        where gone.reference = ref and not exists (select 1 from file_reach_of(ref) reach where reach.siae = gone.siae);
    end if;
    perform set_config('convergence.programme', coalesce(asker, ''), true);
end
$$;

-- What is opened is open at once, so that who was just given a file can go on. What is closed is closed when the transaction
-- ends, so that who gives a file away can finish writing it. The trigger says which.
create function file_reach_follow() returns trigger language plpgsql security definer as $$
begin
    perform file_reach_refresh(case when tg_op = 'DELETE' then old.reference else new.reference end, tg_argv[0] = 'narrow');
    return null;
end
$$;
create function file_reach_follow_target() returns trigger language plpgsql security definer as $$
declare
    asker text := current_setting('convergence.programme', true);
    file  varchar;
begin
    perform set_config('convergence.programme', 'on', true);
    select t.reference into file from transfer t
    where t.id = case when tg_op = 'DELETE' then old.transfer_id else new.transfer_id end;
    perform set_config('convergence.programme', coalesce(asker, ''), true);
    perform file_reach_refresh(file, tg_argv[0] = 'narrow') where file is not null;
    return null;
end
$$;

-- Nothing temporary may stand in for a table of ours while these run with the owner's rights.
do $$
declare
    fn text;
begin
    foreach fn in array array['file_reach_refresh(varchar, boolean)', 'file_reach_follow()', 'file_reach_follow_target()'] loop
        execute format('alter function %s set search_path = %I, pg_catalog, pg_temp', fn, current_schema());
        execute format('revoke execute on function %s from public', fn);
    end loop;
end
$$;

do $$
declare
    followed record;
begin
    for followed in
        select * from (values
            ('parcours', 'file_reach_follow', 'old.siae is distinct from new.siae or old.person_id is distinct from new.person_id'),
            ('referral', 'file_reach_follow', 'old.siae is distinct from new.siae or old.person_id is distinct from new.person_id'),
            ('commission_session', 'file_reach_follow', 'old.siae is distinct from new.siae'),
            ('transfer', 'file_reach_follow', 'old.status is distinct from new.status or old.moved_on is distinct from new.moved_on'
                || ' or old.closed_on is distinct from new.closed_on or old.overlap_ends_on is distinct from new.overlap_ends_on'
                || ' or old.siae is distinct from new.siae'),
            ('transfer_target', 'file_reach_follow_target', 'old.status is distinct from new.status or old.siae is distinct from new.siae')
        ) as t (name, follow, changed)
    loop
        execute format('create trigger file_reach_opens after insert on %I for each row execute function %I(''open'')',
            followed.name, followed.follow);
        execute format('create trigger file_reach_opens_more after update on %I for each row when (%s) execute function %I(''open'')',
            followed.name, followed.changed, followed.follow);
        execute format('create constraint trigger file_reach_narrows after insert or delete on %I deferrable initially deferred'
            || ' for each row execute function %I(''narrow'')', followed.name, followed.follow);
        execute format('create constraint trigger file_reach_narrows_too after update on %I deferrable initially deferred'
            || ' for each row when (%s) execute function %I(''narrow'')', followed.name, followed.changed, followed.follow);
    end loop;
end
$$;

-- Files that were there before.
select file_reach_refresh(f.reference, true)
from (select reference from parcours union select reference from referral union select reference from commission_session) f;
