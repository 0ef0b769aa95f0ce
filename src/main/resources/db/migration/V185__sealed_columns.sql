-- Words that may tell of health or justice are sealed by the application: the database never reads them again.
-- What it could check of their content, the application checks when it opens them.
alter table document drop constraint ck_document_sha256;
alter table renewal_frozen_file drop constraint ck_renewal_frozen_file_sha256;
alter table letter drop constraint ck_letter_paragraphs;
alter table letter alter column paragraphs type text using to_json(paragraphs)::text;

do $$
declare
    sealed   text;
    named    text;
    col      text;
begin
    foreach sealed in array array[
        'person: reach_via',
        'referral: reach_via wish contact_note explanation alternative',
        'assessment: difficulties health_rights strengths',
        'intake_opinion: reason',
        'plan_objective: label',
        'plan_action: label reason',
        'concertation: partners minutes',
        'thread_entry: note',
        'proximity_visit: note',
        'contract_break: note',
        'contact_attempt: note',
        'closing_report: fact health_rights resolutions comment remark',
        'closing_objective: why',
        'mobilisation: description expected_result person_words direct_contact benefits',
        'partner_request: answer_text',
        'mobilisation_entry: detail text',
        'received_answer: text',
        'renewal_file: words words_disagreement opinion_facts proposed_reason proposed_because decision_reason explanation signature_note',
        'renewal_evaluation: comment',
        'renewal_finding: evidence',
        'renewal_adjournment: asked answer',
        'renewal_frozen_file: content',
        'commission_session: minutes',
        'commission_decision: reason explanation asked',
        'commission_action: action note',
        'reexamination: reason handed_present response_words explanation answer_present',
        'reexamination_action: action',
        'transfer: explanation words must_know check_missing',
        'transfer_target: explanation',
        'transfer_line: content',
        'transfer_discovery: person_feedback host_feedback',
        'followup_checkpoint: health note',
        'followup_employer_exchange: request',
        'followup_alert: decisions explanation attendees',
        'followup_hand_over: receiver reach note',
        'worksite_placement: objective last_words',
        'worksite_hours_step: words',
        'worksite_incident: note explanation',
        'worksite_observation: note',
        'pass: closed_examination derogation_explanation',
        'parcours_authorisation: reason',
        'pass_extension: reason',
        'pass_suspension: reason explanation',
        'pass_extension_request: wanted_reason declared_reason denial_explanation denial_proposal withdrawn_because',
        'pass_report_line: level first_done second_done planned',
        'term_plan_review: kept changes words',
        'letter: paragraphs',
        'document: content']
    loop
        named := split_part(sealed, ':', 1);
        foreach col in array string_to_array(trim(split_part(sealed, ':', 2)), ' ')
        loop
            execute format('alter table %I alter column %I type text', named, col);
            -- Not valid yet: the rows of before are sealed by the next version.
            execute format('alter table %I add constraint %I check (%I like ''s1:%%'') not valid', named, 'ck_' || named || '_' || col || '_sealed', col);
            if col not in ('fact', 'health', 'health_rights', 'resolutions', 'benefits', 'difficulties', 'level', 'first_done', 'second_done', 'planned')
                and (col not like '%reason' or named in ('intake_opinion', 'plan_action')) then
                execute format('comment on column %I.%I is ''free text''', named, col);
            end if;
        end loop;
    end loop;
end
$$;

-- What is never rewritten may only be sealed again, its print unchanged.
create or replace function document_is_never_rewritten() returns trigger language plpgsql as $$
begin
    if current_setting('convergence.resealing', true) = 'on'
        and to_jsonb(old) - 'content' = to_jsonb(new) - 'content' then
        return new;
    end if;
    raise exception 'a document is never rewritten' using errcode = 'integrity_constraint_violation';
end
$$;

create or replace function renewal_frozen_file_is_never_rewritten() returns trigger language plpgsql as $$
begin
    if current_setting('convergence.resealing', true) = 'on'
        and to_jsonb(old) - 'content' = to_jsonb(new) - 'content' then
        return new;
    end if;
    raise exception 'a frozen file is never rewritten' using errcode = 'integrity_constraint_violation';
end
$$;

-- One known word, sealed: it tells at once whether the keys given at the start are those of this database.
create table encryption_witness (
    id   integer not null,
    word text    not null,
    constraint pk_encryption_witness primary key (id),
    constraint ck_encryption_witness_one check (id = 1),
    constraint ck_encryption_witness_word_sealed check (word like 's1:%')
);
