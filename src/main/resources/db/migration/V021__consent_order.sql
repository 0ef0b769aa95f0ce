-- Two answers may bear the same instant: the one written last counts, and the database says which it is.
alter table consent add column rank bigint generated always as identity;
