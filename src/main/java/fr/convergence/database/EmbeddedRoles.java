package fr.convergence.database;

/** The two roles of the embedded database; what an earlier version made as the superuser is handed to the owner. */
final class EmbeddedRoles {

    static final String OWNER = "convergence_owner";
    static final String RUNTIME = "convergence_app";

    /** Run by the superuser at each start; the second time it finds nothing to do. */
    static final String PREPARED = """
            do $$
            declare
                made record;
            begin
                if not exists (select 1 from pg_roles where rolname = 'convergence_owner') then
                    create role convergence_owner login nosuperuser nobypassrls nocreatedb nocreaterole;
                    execute format('alter database %I owner to convergence_owner', current_database());
                    -- The demo world is settled on the disk by a setting of the server.
                    grant alter system on parameter synchronous_commit to convergence_owner;
                    grant execute on function pg_reload_conf() to convergence_owner;
                end if;
                if not exists (select 1 from pg_roles where rolname = 'convergence_app') then
                    create role convergence_app login nosuperuser nobypassrls nocreatedb nocreaterole;
                end if;
                for made in
                    select case c.relkind when 'S' then 'sequence' when 'v' then 'view' else 'table' end as kind, c.oid::regclass::text as name
                    from pg_class c
                    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'S')
                      and c.relowner <> 'convergence_owner'::regrole
                      -- A sequence of an identity column follows its table.
                      and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype in ('i', 'a', 'e'))
                    union all
                    select 'function', p.oid::regprocedure::text
                    from pg_proc p
                    where p.pronamespace = 'public'::regnamespace and p.proowner <> 'convergence_owner'::regrole
                      and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
                loop
                    execute format('alter %s %s owner to convergence_owner', made.kind, made.name);
                end loop;
            end
            $$""";

    private EmbeddedRoles() {}
}
