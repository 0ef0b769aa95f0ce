package fr.convergence.database;

/** What the runtime role may do, said again at each start: new tables are covered, and what was widened is taken back. */
final class Grants {

    /** Written by triggers and migrations, read by everybody or by nobody. */
    private static final String GRANTS = """
            do $$
            declare
                runtime name := '%s';
            begin
                if pg_get_userbyid((select datdba from pg_database where datname = current_database())) = current_user then
                    execute format('revoke temporary on database %%I from public', current_database());
                end if;
                execute format('grant usage on schema %%I to %%I', current_schema(), runtime);
                execute format('revoke trigger, truncate, references on all tables in schema %%I from %%I', current_schema(), runtime);
                execute format('grant select, insert, update, delete on all tables in schema %%I to %%I', current_schema(), runtime);
                execute format('grant usage, select on all sequences in schema %%I to %%I', current_schema(), runtime);
                execute format('revoke insert, update, delete on file_reach from %%I', runtime);
                if to_regclass('flyway_schema_history') is not null then
                    execute format('revoke all on flyway_schema_history from %%I', runtime);
                end if;
                perform close_forgotten_tables();
            end
            $$""";

    private Grants() {}

    static String to(String role) {
        if (!role.matches("[A-Za-z0-9_.@-]{1,63}")) {
            throw new IllegalArgumentException("not a name of a role");
        }
        return GRANTS.formatted(role);
    }
}
