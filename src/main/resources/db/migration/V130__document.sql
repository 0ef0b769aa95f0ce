-- Papers and data that are kept as they were said: what is printed later is what was kept. Never rewritten.
create table document (
    id         uuid         not null,
    about      varchar(40)  not null,
    siae       varchar(40)  not null,
    kind       varchar(10)  not null,
    form       varchar(5)   not null,
    title      varchar(200) not null,
    content    text         not null,
    sha256     varchar(64)  not null,
    created_on date         not null,
    created_by varchar(60),
    constraint pk_document primary key (id),
    constraint ck_document_kind check (kind in ('LETTER', 'MINUTES', 'FILE', 'PASSPORT', 'SHEET')),
    constraint ck_document_form check (form in ('PAPER', 'JSON')),
    constraint ck_document_sha256 check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    -- The same content kept twice is one document.
    constraint uq_document_content unique (about, siae, kind, form, sha256)
);
create index ix_document_about on document (about, created_on);

create function document_is_never_rewritten() returns trigger language plpgsql as $$
begin
    raise exception 'a document is never rewritten' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger document_never_rewritten before update on document
    for each row execute function document_is_never_rewritten();
