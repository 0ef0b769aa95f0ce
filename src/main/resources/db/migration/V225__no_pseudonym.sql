-- Nothing that stays ever named the person by it: what is forgotten is nameless, not renamed.
alter table retention_erasure drop column pseudonym;
