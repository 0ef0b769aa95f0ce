package fr.convergence.pass.process;

import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.pass.Need;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.TestWorld;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What people write in the forms of a prolongation. */
final class ExtensionAnswers {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private ExtensionAnswers() {}

    static Map<String, Object> start(String reference, String reason) {
        return Map.of("parcoursReference", reference, "subject", "EXTENSION", "reason", reason);
    }

    static ContractTerms contract(LocalDate from, LocalDate to) {
        return new ContractTerms(TestWorld.CANAL, ContractKind.CDDI_CVG, BigDecimal.valueOf(26), from, to);
    }

    static Map<String, Object> declared() {
        return new HashMap<>(Map.of("outcome", "DECLARED", "declaredOn", ProcessTestBase.TODAY, "until", LocalDate.of(2027, 9, 1),
                "passNumber", "xxxxx %07d".formatted(NUMBER.incrementAndGet()), "reason", "PARTICULAR_DIFFICULTIES", "prescriber", "Prescripteur fictif",
                "organisation", "Organisme fictif", "interview", "no", "withReport", "no"));
    }

    static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        answers.put(key, value);
        return answers;
    }

    static List<Map<String, Object>> report() {
        return Arrays.stream(Need.values())
                .map(need -> Map.<String, Object>of("need", need.label(), "level", "HIGH", "firstDone", "PERSONAL", "planned", "TRAINING"))
                .toList();
    }
}
