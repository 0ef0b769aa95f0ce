package fr.convergence.engine.rights;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets one node prepare what all share while the others wait: two that start together would write the same row. */
@Component
class OneNodeAtATime {

    private static final long LOCK = 0x436F6E76L;
    private final TransactionTemplate transaction;
    private final JdbcTemplate database;

    OneNodeAtATime(PlatformTransactionManager transactions, JdbcTemplate database) {
        this.transaction = new TransactionTemplate(transactions);
        this.database = database;
    }

    void run(Runnable preparation) {
        transaction.executeWithoutResult(status -> {
            database.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
            preparation.run();
        });
    }
}
