-- The register of consents in full: one organisation or all of a kind, what for, the proof, until when.
alter table consent
    add column organisation varchar(60),
    add column purpose      varchar(20),
    add column evidence     varchar(200),
    add column expires_on   date;
update consent set purpose = case recipient when 'TEAM' then 'COORDINATION' when 'PARTNERS' then 'MOBILISATION'
                                            when 'SIAE' then 'TRANSFER' else 'EMPLOYMENT' end;
alter table consent alter column purpose set not null;
alter table consent drop constraint ck_consent_answer;
alter table consent add constraint ck_consent_answer check (answer in ('GIVEN', 'REFUSED', 'WITHDRAWN', 'EXPIRED'));
alter table consent add constraint ck_consent_purpose check (purpose in ('COORDINATION', 'MOBILISATION', 'TRANSFER', 'EMPLOYMENT'));
alter table consent add constraint ck_consent_expiry check (expires_on is null or answer = 'GIVEN');
create index ix_consent_expiry on consent (expires_on) where expires_on is not null;
comment on column consent.organisation is 'code of the directory; null: every organisation of that kind';
comment on column consent.evidence is 'free text';

-- A mail that lost its reason before it left.
alter table outbox drop constraint ck_outbox_state;
alter table outbox add constraint ck_outbox_state check (state in ('PENDING', 'SENT', 'FAILED', 'CANCELLED'));
