package fr.convergence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Rows that change by a statement pass the listener of entities by. Each class that writes one tells the register itself, or says
 * here why nobody needs to hear of it; another one fails until somebody decides.
 */
class StatementsTest {

    private static final Path SOURCES = Path.of("src/main/java/fr/convergence");
    private static final Pattern WRITES = Pattern.compile("(?i)(?:\"|\"\"\"\\s*)(?:insert into|update|delete from|merge into)\\s+[a-z%\"]|@Modifying");

    private static final Map<String, String> SILENT = Map.ofEntries(
            Map.entry("register/Register", "le registre lui-même"), Map.entry("register/Pruning", "le registre lui-même, qui écrit sa ligne"),
            Map.entry("register/SealingService", "le sceau des lignes"),
            Map.entry("encryption/KeyGuard", "le témoin des clés"), Map.entry("encryption/Resealing", "les mêmes mots, scellés à nouveau"),
            Map.entry("identity/AttemptService", "les comptes ont leur propre journal"), Map.entry("identity/AccountEvents", "les comptes ont leur propre journal"),
            Map.entry("identity/AccountService", "les comptes ont leur propre journal"), Map.entry("identity/SecondFactorService", "les comptes ont leur propre journal"),
            Map.entry("identity/EnrolmentService", "les comptes ont leur propre journal"),
            Map.entry("identity/SessionService", "les connexions sont au registre"),
            Map.entry("transfer/OriginReadingRule", "un nombre de mois, copié de la table"),
            Map.entry("identity/AccountLinkService", "les comptes ont leur propre journal"),
            Map.entry("notification/Outbox", "courriels neutres"),
            Map.entry("confidentiality/LineRegister", "copie des tables, qui ne parle de personne"),
            Map.entry("indicators/YearlyFigures", "chiffres sans personne"),
            Map.entry("engine/forget/EngineTables", "effacement : aucune ligne ne doit rester"),
            Map.entry("retention/RowErasure", "effacement : aucune ligne ne doit rester"), Map.entry("retention/ErasureService", "l'effacement est sa propre trace"),
            Map.entry("retention/RetentionService", "annonce d'un effacement, dite au fil rouge et au DPO"),
            Map.entry("datarights/ProofService", "preuves sans référence, au terme"), Map.entry("datarights/KeptRequests", "effacement : la preuve perd la personne"),
            Map.entry("document/Removal", "dit par qui efface"));

    @Test
    void everyStatementThatWritesIsToldToTheRegisterOrExplained() throws IOException {
        var found = new TreeMap<String, Boolean>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                if (WRITES.matcher(source).find()) {
                    found.put(SOURCES.relativize(file).toString().replace('\\', '/').replaceFirst("\\.java$", ""), source.contains("StatementChanges"));
                }
            }
        }
        assertThat(found).containsEntry("datarights/Corrections", true).containsEntry("datarights/LimitationService", true).containsEntry("retention/SessionErasure", true);
        var silent = new TreeSet<String>();
        found.forEach((type, tells) -> {
            if (!tells) {
                silent.add(type);
            }
        });
        assertThat(silent).isEqualTo(SILENT.keySet());
    }
}
