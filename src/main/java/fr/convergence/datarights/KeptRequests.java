package fr.convergence.datarights;

import fr.convergence.retention.DataSubject;
import fr.convergence.retention.KeptRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proof that somebody had her answer stays, without her: number, right, days, decision. */
@Component
class KeptRequests implements KeptRows {

    private final JdbcClient database;

    KeptRequests(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String table() {
        return "data_request";
    }

    @Override
    public void forget(DataSubject subject) {
        database.sql("delete from document where about in (select number from data_request where reference in (:references))")
                .param("references", subject.references()).update();
        database.sql("""
                        update data_request set reference = null, wish = null, findings = null, explanation = null, pack_sha256 = null, answer = null
                        where reference in (:references)
                        """)
                .param("references", subject.references()).update();
    }
}
