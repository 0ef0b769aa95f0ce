-- Every row is sealed now: the constraints hold for all of them.
do $$
declare
    refused record;
begin
    for refused in select conname, conrelid::regclass as named from pg_constraint where conname like 'ck\_%\_sealed' and not convalidated
    loop
        execute format('alter table %s validate constraint %I', refused.named, refused.conname);
    end loop;
end
$$;
