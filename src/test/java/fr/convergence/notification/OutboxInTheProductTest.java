package fr.convergence.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.rules.Refusal;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The notices beside the engine, without a mail server: as in the demo. */
@ProductTest
class OutboxInTheProductTest {

    private static final String REFERENCE = "CVG-2026-99001";
    private static final String MARK = "convergence.test.mark";
    private static final Notice FILE_DUE =
            new Notice("renewalFileDue", "Un dossier est à préparer", "L'échéance approche : un dossier reste à compléter.");

    @Autowired
    private NoticeService notices;

    @Autowired
    private Optional<OutboxSender> sender;

    @Autowired
    private ManagementService engine;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void leaveNothing() {
        database.sql("delete from outbox where reference = ?").param(REFERENCE).update();
        engine.deleteProperty(MARK);
    }

    @Test
    void withoutAMailServerNoticesWaitAndNothingFails() {
        notices.toProfession("cip", TestWorld.CANAL, REFERENCE, FILE_DUE);

        assertThat(sender).isEmpty();
        assertThat(written()).containsExactly("cip.aci-canal@convergence.invalid PENDING");
    }

    @Test
    void theEngineAndTheOutboxAreCommittedTogether() {
        transaction.executeWithoutResult(status -> {
            engine.setProperty(MARK, "told");
            notices.toAccount("cip@aci-canal", REFERENCE, FILE_DUE);
        });

        assertThat(engine.getProperties()).containsEntry(MARK, "told");
        assertThat(written()).hasSize(1);
    }

    @Test
    void aRefusalTakesBackWhatTheEngineDidAndWhatWasTold() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    engine.setProperty(MARK, "told");
                    notices.toAccount("cip@aci-canal", REFERENCE, FILE_DUE);
                    throw new Refusal("Complétez d'abord le dossier.");
                }))
                .isInstanceOf(Refusal.class);

        assertThat(engine.getProperties()).doesNotContainKey(MARK);
        assertThat(written()).isEmpty();
    }

    private List<String> written() {
        return database.sql("select recipient || ' ' || state from outbox where reference = ?").param(REFERENCE).query(String.class).list();
    }
}
