-- Every fact that may be a contact with somebody, by reference and day in Paris. Which ones count is written in retention-rules.dmn.
create view retention_contact with (security_invoker = true) as
    select reference, 'CONTRACT' as fact, coalesce(ended_on, ends_on) as day from parcours_contract
    union all select reference, 'THREAD', (written_at at time zone 'Europe/Paris')::date from thread_entry
    union all select reference, 'CONCERTATION', held_on from concertation where person_present
    union all select reference, 'PROXIMITY', done_on from proximity_visit
    union all select b.reference, 'ATTEMPT', a.made_on from contact_attempt a join contract_break b on b.id = a.break_id
    union all select f.reference, 'CHECKPOINT', c.made_on from followup_checkpoint c join followup f on f.id = c.followup_id
              where c.result = 'REACHED'
    union all select reference, 'NEWS', last_news_on from followup where last_news_on is not null
    union all select reference, 'WORDS', words_on from renewal_file where words_on is not null
    union all select reference, 'HANDED', handed_on from reexamination where handed_on is not null
    union all select reference, 'RESPONSE', response_on from reexamination where response_on is not null
    union all select reference, 'LETTER', (handed_at at time zone 'Europe/Paris')::date from letter where handed_at is not null
    union all select reference, 'CONSENT', (recorded_at at time zone 'Europe/Paris')::date from consent
    union all select reference, 'ASSESSMENT', made_on from assessment
    union all select p.reference, 'ATTENDANCE', a.monday from worksite_attendance a join worksite_placement p on p.id = a.placement_id where a.done > 0
    union all select reference, 'NEED', expressed_on from mobilisation
    union all select reference, 'REFERRAL', received_on from referral
    union all select reference, 'OPENED', opened_on from parcours
    union all select reference, 'CLOSED', closed_on from parcours where closed_on is not null
    union all select reference, 'REVIEW', held_on from term_plan_review where held_on is not null;
