package fr.convergence.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.rules.RuleBook;
import fr.convergence.testing.ProductTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine's own clean-up never takes the history of a file before the file goes; the erasure takes it on that day. */
@ProductTest
class HistoryTtlTest {

    private static final Pattern TTL = Pattern.compile("<bpmn:process [^>]*historyTimeToLive=\"(P\\d+D)\"");
    private static final int LONGEST_PROGRAMME_AND_FOLLOWUP_IN_MONTHS = 60 + 12;

    @Autowired
    private RuleBook rules;

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
