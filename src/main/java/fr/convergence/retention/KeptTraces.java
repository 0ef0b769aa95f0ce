package fr.convergence.retention;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who read what and when stays for its own time; whom it was about does not. */
@Component
class KeptTraces implements KeptRows {

    private final JdbcClient database;

    KeptTraces(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String table() {
        return "access_log";
    }

    @Override
    public void forget(DataSubject subject, String pseudonym) {
        database.sql("update access_log set reference = :pseudonym where reference in (:references)")
                .param("pseudonym", pseudonym).param("references", subject.references()).update();
    }
}
