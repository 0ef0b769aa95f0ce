package fr.convergence.demo;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import fr.convergence.engine.rights.Profession;

/** Says, once everything is ready, where to go and as whom. */
@Component
@Conditional(WhenDemo.class)
class DemoWelcome {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWelcome.class);

    private final ServletWebServerApplicationContext server;

    DemoWelcome(ServletWebServerApplicationContext server) {
        this.server = server;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        var address = "http://localhost:" + server.getWebServer().getPort();
        var accounts = Csv.rows("staff.csv").stream().map(DemoWelcome::line).collect(Collectors.joining("\n"));
        LOG.info("""

                Convergence est prêt. Monde de démonstration : toutes les personnes sont fictives.
                  Liste des tâches   {}/camunda/app/tasklist/
                  Pilotage (Cockpit) {}/camunda/app/cockpit/
                  Comptes (Admin)    {}/camunda/app/admin/
                  Pages de la DPO    {}/convergence/register
                Mot de passe de tous les comptes : {}
                {}
                """, address, address, address, address, DemoStaff.PASSWORD, accounts);
    }

    private static String line(Map<String, String> row) {
        var professions = Arrays.stream(row.get("professions").split(" "))
                .filter(code -> !code.isBlank())
                .map(code -> Profession.valueOf(code).label())
                .collect(Collectors.joining(", "));
        return "  %-22s %-40s %s".formatted(row.get("account"), professions.isEmpty() ? "Administration technique" : professions,
                row.get("siaes").replace(" ", ", "));
    }
}
