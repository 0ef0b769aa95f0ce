package fr.convergence.confidentiality;

import fr.convergence.engine.deploy.ModelCheck;
import fr.convergence.rules.TrialTables;
import fr.convergence.rules.TrialTables.Hit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * A changed table is deployed only when it answers what the file of expectations beside it says, and when each of its lines is
 * the answer to at least one of them: nobody opens a file by mistake.
 */
@Component
class ExpectationCheck implements ModelCheck {

    static final List<String> TABLES = List.of("confidentialityReading", "confidentialityPapers", "confidentialityReaders");
    private static final String RULES = "processes/confidentiality-rules.dmn : ";

    @Override
    public List<String> faultsOf(Map<String, byte[]> files, TrialTables tables) {
        var missing = TABLES.stream().filter(table -> tables.lines(table) == 0).map(table -> RULES + "la table " + table + " manque.").toList();
        if (!missing.isEmpty()) {
            return missing;
        }
        if (!files.containsKey(ExpectationSheet.FILE)) {
            return List.of(ExpectationSheet.FILE + " : ce fichier manque ; il dit ce que la table de confidentialité doit répondre.");
        }
        var sheet = ExpectationSheet.read(files.get(ExpectationSheet.FILE));
        var faults = new ArrayList<>(sheet.faults());
        var hit = new HashSet<String>();
        sheet.expectations().forEach(expectation -> faultOf(expectation, tables, hit).ifPresent(faults::add));
        TABLES.forEach(table -> faults.addAll(unproven(table, tables, hit)));
        return faults;
    }

    private static Optional<String> faultOf(Expectation expectation, TrialTables tables, Set<String> hit) {
        List<Hit> answers;
        try {
            answers = tables.hits(expectation.decision(), expectation.inputs());
        } catch (RuntimeException unreadable) {
            return Optional.of(fault(expectation, tables, "une case de la table ne se lit pas"));
        }
        if (answers.size() != 1) {
            return Optional.of(fault(expectation, tables, answers.isEmpty() ? "aucune ligne ne convient" : "plusieurs lignes conviennent"));
        }
        var answer = answers.get(0);
        hit.add(expectation.decision() + answer.line());
        var obtained = answer.outputs().get(expectation.output());
        return expectation.expected().equals(obtained)
                ? Optional.empty()
                : Optional.of(fault(expectation, tables, "obtenu " + obtained + " (ligne " + answer.line() + " de la table)"));
    }

    private static String fault(Expectation expectation, TrialTables tables, String obtained) {
        return ExpectationSheet.at(expectation.line()) + "« " + tables.name(expectation.decision()) + " » pour " + expectation.asked() + " : attendu "
                + expectation.expected() + ", " + obtained + ". Corrigez la table, ou l'attendu si le changement est voulu.";
    }

    private static List<String> unproven(String table, TrialTables tables, Set<String> hit) {
        return IntStream.rangeClosed(1, tables.lines(table))
                .filter(line -> !hit.contains(table + line))
                .mapToObj(line -> RULES + "la ligne " + line + " de « " + tables.name(table) + " » n'a aucun exemple dans "
                        + ExpectationSheet.FILE + " : ajoutez-en un.")
                .toList();
    }
}
