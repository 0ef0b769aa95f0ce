-- Words written since the columns were sealed: why somebody opened a file in an emergency, what was decided, where a proof is.
alter table emergency_access alter column words type text;
alter table emergency_access alter column measures type text;
alter table access_review alter column measures type text;
alter table consent alter column evidence type text;
alter table emergency_access
    add constraint ck_emergency_access_words_sealed check (words like 's1:%'),
    add constraint ck_emergency_access_measures_sealed check (measures like 's1:%');
alter table access_review
    add constraint ck_access_review_measures_sealed check (measures like 's1:%');
alter table consent
    add constraint ck_consent_evidence_sealed check (evidence like 's1:%');
