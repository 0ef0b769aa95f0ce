-- The confidentiality tables, written out for the database's own check: what a profession may see at most. The decision tables
-- remain the source; the product writes these lines again at each deployment. «owner» stands for whoever carries the row.
create table if not exists confidentiality_line (
    profession varchar(40) not null,
    domain varchar(20) not null,
    sensitivity varchar(20) not null,
    consent boolean not null,
    view varchar(10) not null,
    primary key (profession, domain, sensitivity, consent)
);

alter table confidentiality_line
    add constraint ck_confidentiality_line_view check (view in ('FULL', 'EXISTENCE', 'NOTHING'));
