-- The second enforcement. Every table that tells of a person is closed, to its owner too: a row appears when the programme
-- itself works, or when the reader's structure reaches the file it belongs to.

-- Text of a condition: the reader's structures follow the file that this column names.
create function reach_whole(reference_column text) returns text immutable language sql as $$
    select format('exists (select 1 from file_reach r where r.reference = %s and r.siae = any ((select convergence_structures())::text[])'
               || ' and r.whole_until >= (select convergence_today()))', reference_column)
$$;

-- The same, or one of them has left it not long ago and reads what it wrote itself.
create function reach_own_period(reference_column text, siae_column text) returns text immutable language sql as $$
    select format('exists (select 1 from file_reach r where r.reference = %s and r.siae = any ((select convergence_structures())::text[])'
               || ' and (r.whole_until >= (select convergence_today()) or (r.siae = %s'
               || ' and r.left_on + (select convergence_reading_span()) >= (select convergence_today()))))', reference_column, siae_column)
$$;

-- The same, or one of them was asked to take over, or has left it not long ago: dates and names, without what people wrote.
create function reach_outline(column_condition text) returns text immutable language sql as $$
    select format('exists (select 1 from file_reach r where %s and r.siae = any ((select convergence_structures())::text[])'
               || ' and (r.passport or r.whole_until >= (select convergence_today())'
               || ' or r.left_on + (select convergence_reading_span()) >= (select convergence_today())))', column_condition)
$$;

-- Closes a table but for the rows of the condition, written and read; the programme sees all.
create procedure close_rows(closed regclass, reads text, writes text default null) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', closed);
    execute format('alter table %s force row level security', closed);
    execute format('drop policy if exists rows_within_reach on %s', closed);
    execute format('create policy rows_within_reach on %s using ((select convergence_programme()) or (%s))'
                || ' with check ((select convergence_programme()) or (%s))', closed, reads, coalesce(writes, reads));
end
$$;

-- Rows of a child are those of its parent, whose own policy applies.
create procedure close_rows_as_parent(closed regclass, parent regclass, child_key text, parent_key text default 'id') language plpgsql as $$
begin
    call close_rows(closed, format('exists (select 1 from %s parent where parent.%I = %s.%I)', parent, parent_key, closed, child_key));
end
$$;

-- Closes what has a reference and was forgotten; called at each start.
create function close_forgotten_tables() returns setof text language plpgsql as $$
declare
    forgotten regclass;
begin
    for forgotten in
        select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'reference' and not a.attisdropped
        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity
          and c.relname not like 'act\_%'
    loop
        call close_rows(forgotten, reach_whole(forgotten || '.reference'));
        return next forgotten::text;
    end loop;
end
$$;

call close_rows('file_reach', 'siae = any ((select convergence_structures())::text[])', 'false');

-- The person and what is counted over her whole life: her parcours of the past too, wherever they were.
call close_rows('person', reach_outline('r.person_id = person.id'), '(select convergence_somebody())');
call close_rows('parcours', reach_outline('(r.reference = parcours.reference or r.person_id = parcours.person_id)'),
    'siae = any ((select convergence_structures())::text[]) or ' || reach_outline('r.reference = parcours.reference'));
call close_rows_as_parent('parcours_contract', 'parcours', 'reference', 'reference');
call close_rows_as_parent('parcours_referent', 'parcours', 'reference', 'reference');
call close_rows_as_parent('parcours_authorisation', 'parcours', 'reference', 'reference');
call close_rows_as_parent('parcours_hours_derogation', 'parcours', 'reference', 'reference');
call close_rows_as_parent('pass', 'person', 'person_id');
call close_rows_as_parent('pass_suspension', 'pass', 'pass_id');
call close_rows_as_parent('pass_extension', 'pass', 'pass_id');
call close_rows('pass_extension_request', reach_own_period('pass_extension_request.reference', 'pass_extension_request.siae'),
    reach_whole('pass_extension_request.reference'));
call close_rows_as_parent('pass_report_line', 'pass_extension_request', 'request_id');

call close_rows('transfer', reach_outline('r.reference = transfer.reference'));
call close_rows_as_parent('transfer_target', 'transfer', 'transfer_id');
call close_rows_as_parent('transfer_line', 'transfer', 'transfer_id');
call close_rows_as_parent('transfer_discovery', 'transfer', 'transfer_id');
call close_rows_as_parent('passport_edition', 'transfer', 'transfer_id');

-- The file.
call close_rows('referral', reach_own_period('referral.reference', 'referral.siae'),
    'siae = any ((select convergence_structures())::text[])');
do $$
declare
    closed text;
begin
    foreach closed in array array['assessment', 'intake_opinion', 'letter', 'plan', 'plan_objective', 'followup', 'term_plan_review'] loop
        call close_rows(closed::regclass, reach_whole(closed || '.reference'));
    end loop;
    foreach closed in array array['accompaniment', 'concertation', 'declared_hire', 'proximity_visit', 'contract_break', 'closing_report',
            'mobilisation', 'renewal_file', 'reexamination', 'term_calendar', 'worksite_placement'] loop
        call close_rows(closed::regclass, reach_own_period(closed || '.reference', closed || '.siae'), reach_whole(closed || '.reference'));
    end loop;
    foreach closed in array array['worksite_hours_step', 'worksite_incident', 'worksite_observation', 'worksite_level', 'worksite_attendance'] loop
        call close_rows_as_parent(closed::regclass, 'worksite_placement', 'placement_id');
    end loop;
    foreach closed in array array['followup_job', 'followup_checkpoint', 'followup_employer_exchange', 'followup_alert', 'followup_hand_over'] loop
        call close_rows_as_parent(closed::regclass, 'followup', 'followup_id');
    end loop;
end
$$;
-- Who was asked to take over reads the agreements on sharing with another structure: the passport follows them.
call close_rows('consent',
    reach_whole('consent.reference') || ' or (consent.recipient = ''SIAE'' and ' || reach_outline('r.reference = consent.reference') || ')',
    reach_whole('consent.reference'));
call close_rows_as_parent('plan_action', 'plan_objective', 'objective_id');
call close_rows_as_parent('contact_attempt', 'contract_break', 'break_id');
call close_rows_as_parent('closing_objective', 'closing_report', 'report_id');
call close_rows_as_parent('partner_request', 'mobilisation', 'mobilisation_id');
call close_rows_as_parent('mobilisation_entry', 'mobilisation', 'mobilisation_id');
call close_rows_as_parent('received_answer', 'partner_request', 'number', 'number');
call close_rows_as_parent('unmet_need', 'mobilisation', 'mobilisation_id');
call close_rows_as_parent('renewal_evaluation', 'renewal_file', 'file_id');
call close_rows_as_parent('renewal_finding', 'renewal_evaluation', 'evaluation_id');
call close_rows_as_parent('renewal_adjournment', 'renewal_file', 'file_id');
call close_rows_as_parent('renewal_frozen_file', 'renewal_file', 'file_id');
call close_rows_as_parent('reexamination_action', 'reexamination', 'reexamination_id');
call close_rows_as_parent('term_step', 'term_calendar', 'calendar_id');

-- The commission: its structure's sessions and what they decided.
call close_rows('commission_session', 'siae = any ((select convergence_structures())::text[])');
call close_rows('commission_waiting_file', 'siae = any ((select convergence_structures())::text[])');
call close_rows_as_parent('commission_seat', 'commission_session', 'session', 'reference');
call close_rows_as_parent('commission_agenda_item', 'commission_session', 'session', 'reference');
call close_rows_as_parent('commission_decision', 'commission_session', 'session', 'reference');
call close_rows_as_parent('commission_action', 'commission_decision', 'decision_id');

-- Papers. Who was asked to take over reads the passport and nothing else; those of a request about data follow the request.
call close_rows('document',
    reach_own_period('document.about', 'document.siae') || ' or (document.kind = ''PASSPORT'' and '
        || reach_outline('r.reference = document.about') || ')'
        || ' or exists (select 1 from data_request asked where asked.number = document.about)',
    reach_whole('document.about') || ' or exists (select 1 from data_request asked where asked.number = document.about)');

-- What leaves by mail is written by anybody and read by the programme alone.
call close_rows('outbox', 'false', '(select convergence_somebody())');

-- Everybody writes what she did, in her own name; who reads the register reads that of her files, and her own lines.
call close_rows('register_entry',
    reach_whole('register_entry.reference') || ' or register_entry.account = (select convergence_account())',
    'register_entry.account = (select convergence_account())');
call close_rows('register_anchor', 'false');

-- Emergencies, their reviews, what people ask about their data: the structure's own.
call close_rows('emergency_access',
    'siae = any ((select convergence_structures())::text[]) or account = (select convergence_account())',
    'siae = any ((select convergence_structures())::text[])');
call close_rows('access_review', 'siae = any ((select convergence_structures())::text[])');
call close_rows('data_request', 'siae = any ((select convergence_structures())::text[])');
call close_rows('data_rectification', reach_whole('data_rectification.reference'));
call close_rows('data_limitation', reach_whole('data_limitation.reference'));
call close_rows('retention_notice', reach_whole('retention_notice.reference'));
call close_rows('retention_hold', reach_whole('retention_hold.reference'));
-- Who is being forgotten is known to the programme alone; what remains of past years tells of nobody, one structure at a time.
call close_rows('retention_erasure', 'false');
call close_rows('yearly_figure', 'siae = any ((select convergence_structures())::text[])', 'false');

-- Words of a domain: besides the file, the confidentiality table must show the words of that domain to one of her professions
-- in full; who wrote them keeps them. Domains are asked once a statement, the person's agreement only where it decides; an
-- agreement never closes what is open without it.
create function convergence_domains(agreed boolean) returns text[] stable language sql as $$
    select coalesce(array_agg(distinct l.domain), '{}') from confidentiality_line l
    where l.sensitivity = 'WORDS' and l.view = 'FULL' and l.consent = agreed and l.profession = any (convergence_professions())
$$;
-- Domains that the table speaks of, health and justice even when it is empty; the others are left to Java.
create function convergence_ruled_domains() returns text[] stable language sql as $$
    select array_agg(distinct ruled.domain) from (
        select l.domain from confidentiality_line l union all select unnest(array['SANTE', 'JUSTICE'])) ruled
$$;
create function convergence_agreed(file varchar, told varchar) returns boolean stable language sql as $$
    select coalesce((
        select c.answer = 'GIVEN' from consent c
        where c.reference = file and c.domain = told and c.recipient = 'TEAM' order by c.rank desc limit 1), false)
$$;
call close_rows('thread_entry',
    '(' || reach_own_period('thread_entry.reference', 'thread_entry.siae')
        || ' and (thread_entry.domain is null or thread_entry.written_by = (select convergence_account())'
        || ' or thread_entry.domain = any ((select convergence_domains(false))::text[])'
        || ' or thread_entry.domain <> all ((select convergence_ruled_domains())::text[])'
        || ' or (thread_entry.domain = any ((select convergence_domains(true))::text[])'
        || ' and convergence_agreed(thread_entry.reference, thread_entry.domain))))',
    reach_whole('thread_entry.reference'));
