-- The file as it was handed over to a session: content, print, and the paper that is printed from it. Never rewritten.
create table renewal_frozen_file (
    id        uuid        not null,
    rank      bigint      generated always as identity,
    file_id   uuid        not null,
    session   varchar(20) not null,
    frozen_on date        not null,
    content   text        not null,
    sha256    varchar(64) not null,
    document  uuid        not null,
    constraint pk_renewal_frozen_file primary key (id),
    constraint fk_renewal_frozen_file_file foreign key (file_id) references renewal_file (id) on delete restrict,
    constraint fk_renewal_frozen_file_document foreign key (document) references document (id) on delete restrict,
    constraint ck_renewal_frozen_file_sha256 check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
create index ix_renewal_frozen_file_file on renewal_frozen_file (file_id, rank);
create index ix_renewal_frozen_file_document on renewal_frozen_file (document);

create function renewal_frozen_file_is_never_rewritten() returns trigger language plpgsql as $$
begin
    raise exception 'a frozen file is never rewritten' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger renewal_frozen_file_never_rewritten before update on renewal_frozen_file
    for each row execute function renewal_frozen_file_is_never_rewritten();
