package fr.convergence.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import fr.convergence.rules.RuleBook;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine's own clean-up never takes the history of a file before the file goes; the erasure takes it on that day. */
@ProductTest
class HistoryTtlTest {

    private static final Pattern TTL = Pattern.compile("<bpmn:process [^>]*historyTimeToLive=\"(P\\d+D)\"");
    private static final int LONGEST_PROGRAMME_AND_FOLLOWUP_IN_MONTHS = 60 + 12;

    @Autowired
    private RuleBook rules;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

    @Autowired
    private Desk desk;

    @Autowired
    private TimeMachine time;

    /** It bears an account and no business key: the erasure of a person does not find it. */
    @Test
    void aBatchOfTheEngineGoesAMonthAfterItsEnd() {
        time.holdAt(LocalDate.of(2026, 3, 2));
        try {
            var instance = desk.start("intake", Profession.ACCUEIL, TestWorld.CANAL, Map.of("orienteurKind", "MARAUDE", "firstName", "Fictive", "lastName", "Personne",
                    "birthDate", "1981-04-05", "sleepsAt", "STREET", "wish", "Travailler."));
            var batch = runtime.deleteProcessInstancesAsync(List.of(instance.getId()), "essai");
            for (var part : List.of(batch.getSeedJobDefinitionId(), batch.getBatchJobDefinitionId(), batch.getMonitorJobDefinitionId())) {
                management.createJobQuery().jobDefinitionId(part).list().forEach(job -> management.executeJob(job.getId()));
            }
            var ended = history.createHistoricBatchQuery().batchId(batch.getId()).singleResult();
            assertThat(ended.getEndTime()).isNotNull();
            assertThat(Duration.between(ended.getEndTime().toInstant(), ended.getRemovalTime().toInstant()).toDays()).isEqualTo(30);

            time.holdAt(LocalDate.of(2026, 4, 2));
            history.cleanUpHistoryAsync(true);
            history.findHistoryCleanupJobs().forEach(job -> management.executeJob(job.getId()));
            assertThat(history.createHistoricBatchQuery().batchId(batch.getId()).count()).isZero();
        } finally {
            time.release();
        }
    }

    @Test
    void neverEndsBeforeTheRetentionOfTheFile() throws IOException {
        var retention = rules.numberOf("retentionPeriods", "value", Map.of("parameter", "parcours-mois"));
        var needed = (LONGEST_PROGRAMME_AND_FOLLOWUP_IN_MONTHS + retention) * 31L;
        try (var models = Files.list(Path.of("processes"))) {
            assertThat(models.filter(model -> model.toString().endsWith(".bpmn")).toList()).isNotEmpty().allSatisfy(model -> {
                var found = TTL.matcher(Files.readString(model));
                assertThat(found.find()).as(model + " says how long its history is kept").isTrue();
                assertThat(Duration.parse(found.group(1)).toDays()).as(model.toString()).isGreaterThanOrEqualTo(needed);
            });
        }
    }
}
