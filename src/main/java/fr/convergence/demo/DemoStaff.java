package fr.convergence.demo;

import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.PartnerCard;
import fr.convergence.directory.SiaeKind;
import fr.convergence.engine.rights.Accounts;
import fr.convergence.engine.rights.DefaultSecrets;
import fr.convergence.engine.rights.Profession;
import fr.convergence.parcours.Domain;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Structures, operators and colleagues of the demo world. */
@Component
@Conditional(WhenDemo.class)
class DemoStaff {

    /** The same for everybody: this world is fictitious, and a database that is given refuses this password. */
    static final String PASSWORD = DefaultSecrets.DEMO_PASSWORD;

    private final DirectoryService directory;
    private final Accounts accounts;

    DemoStaff(DirectoryService directory, Accounts accounts) {
        this.directory = directory;
        this.accounts = accounts;
    }

    void settle() {
        for (var row : Csv.rows("structures.csv")) {
            directory.keep(row.get("code"), row.get("name"), SiaeKind.valueOf(row.get("kind")), row.get("city"));
        }
        for (var row : Csv.rows("operators.csv")) {
            directory.keep(new PartnerCard(row.get("code"), row.get("name"), row.get("kind"), Domain.valueOf(row.get("theme")),
                    row.get("territory"), row.get("email"), Integer.parseInt(row.get("usualDelay")),
                    Boolean.parseBoolean(row.get("sensitive")), row.get("offers"), true));
        }
        for (var row : Csv.rows("staff.csv")) {
            var account = row.get("account");
            accounts.create(account, row.get("firstName"), row.get("lastName"), account + "@convergence.invalid", PASSWORD,
                    words(row.get("professions")).stream().map(Profession::valueOf).collect(Collectors.toSet()),
                    words(row.get("siaes")), !row.get("admin").isEmpty());
        }
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isBlank()).collect(Collectors.toSet());
    }
}
