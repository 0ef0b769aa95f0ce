package fr.convergence.datarights;

import fr.convergence.calendar.ProgrammeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of the proofs of answers to people who are forgotten, when their own time is over. */
@Service
@Transactional
public class ProofService {

    private static final String OLD = "select number from data_request where reference is null and coalesce(answered_on, due_on) < :limit";

    private final JdbcClient database;
    private final DatarightsRules rules;
    private final ProgrammeClock clock;

    ProofService(JdbcClient database, DatarightsRules rules, ProgrammeClock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    /** @return how many proofs went */
    public int forgetOld() {
        var limit = clock.today().minusMonths(rules.proofMonths());
        database.sql("delete from document where about in (" + OLD + ")").param("limit", limit).update();
        return database.sql("delete from data_request where number in (" + OLD + ")").param("limit", limit).update();
    }
}
