#!/bin/bash
# Run once, when the volume of the database is new: the two roles of the product. Passwords are read by psql itself,
# so that none is seen in the list of processes.
set -eu
psql --set ON_ERROR_STOP=1 --no-psqlrc --quiet --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
\getenv owner_password CONVERGENCE_DATABASE_OWNER_PASSWORD
\getenv app_password CONVERGENCE_DATABASE_PASSWORD
create role convergence_owner login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner_password';
create role convergence_app login nosuperuser nobypassrls nocreatedb nocreaterole password :'app_password';
select format('alter database %I owner to convergence_owner', current_database()) \gexec
SQL
