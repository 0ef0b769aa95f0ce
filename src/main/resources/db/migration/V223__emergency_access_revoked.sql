-- The DPO takes an open emergency access back: who, and why. The access is closed by it.
alter table emergency_access
    add column revoked_by    varchar(60),
    add column revoked_words text,
    add constraint ck_emergency_access_revoked check ((revoked_by is null) = (revoked_words is null) and (revoked_by is null or closed_at is not null)),
    add constraint ck_emergency_access_revoked_words_sealed check (revoked_words like 's1:%');
comment on column emergency_access.revoked_words is 'free text';
