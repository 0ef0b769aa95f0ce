package fr.convergence.transfer;

import fr.convergence.engine.deploy.ModelsDeployed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells the database, at each deployment, for how long a structure reads what it wrote about somebody who has left it. */
@Component
class OriginReadingRule {

    private static final String KEEP = "insert into reach_rule (name, months) values ('ORIGIN_READING', ?)"
            + " on conflict (name) do update set months = excluded.months where reach_rule.months <> excluded.months";

    private final HostRules rules;
    private final JdbcTemplate database;

    OriginReadingRule(HostRules rules, JdbcTemplate database) {
        this.rules = rules;
        this.database = database;
    }

    @EventListener
    void on(ModelsDeployed deployed) {
        database.update(KEEP, rules.readingMonths());
    }
}
