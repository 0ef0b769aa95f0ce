package fr.convergence.engine.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.env.Environment;

/** Settings of the libraries underneath that open one door each: the name, what it may be, and what to do instead. */
final class WeakSwitches {

    private static final Set<String> ABSENT = Set.of();
    private static final Set<String> NO = Set.of("false", "never", "off");
    private static final Set<String> YES = Set.of("true");

    /** @param allowed values that are taken; empty: only its absence is */
    private record Switch(String name, Set<String> allowed, String sentence) {}

    private static final List<Switch> SWITCHES = List.of(
            told("server.error.include-message"), told("server.error.include-stacktrace"), told("server.error.include-exception"),
            told("server.error.include-binding-errors"), told("server.error.include-path"), told("management.endpoint.health.show-details"),
            told("management.endpoint.health.show-components"),
            new Switch("server.servlet.session.cookie.http-only", YES, "Le cookie de session serait lu par un script (%s) : réglez à true ou retirez ce réglage."),
            new Switch("server.servlet.session.cookie.same-site", Set.of("lax", "strict"),
                    "Le cookie de session partirait vers nous depuis d'autres sites (%s) : réglez à lax ou à strict."),
            new Switch("server.servlet.session.tracking-modes", Set.of("cookie"),
                    "La session serait écrite dans les adresses (%s) : réglez à cookie ou retirez ce réglage."),
            new Switch("server.forward-headers-strategy", Set.of("native", "none"),
                    "N'importe qui dirait à la place d'un mandataire qui il est (%s) : réglez à native, avec CONVERGENCE_TRUSTED_PROXIES."),
            new Switch("spring.servlet.multipart.enabled", NO, "Le produit ne reçoit aucun fichier (%s) : réglez à false ou retirez ce réglage."),
            new Switch("spring.jmx.enabled", NO, "L'administration à distance de la machine Java est ouverte (%s) : réglez à false ou retirez ce réglage."),
            new Switch("spring.application.admin.enabled", NO, "L'administration à distance de l'application est ouverte (%s) : retirez ce réglage."),
            new Switch("management.endpoint.shutdown.enabled", NO, "La sonde d'arrêt est ouverte (%s) : réglez à false ou retirez ce réglage."),
            new Switch("management.endpoint.env.show-values", NO, "Les réglages et leurs secrets seraient montrés (%s) : réglez à never."),
            new Switch("management.endpoint.configprops.show-values", NO, "Les réglages et leurs secrets seraient montrés (%s) : réglez à never."),
            new Switch("camunda.bpm.authorization.enabled", YES, "Les droits du moteur sont coupés (%s) : réglez à true ou retirez ce réglage."),
            new Switch("camunda.bpm.authorization.tenant-check-enabled", YES,
                    "La séparation des structures est coupée (%s) : réglez à true ou retirez ce réglage."),
            new Switch("camunda.bpm.admin-user.id", ABSENT,
                    "Le moteur ouvrirait un compte sans règle de mot de passe (%s) : retirez-le, le premier administrateur est CONVERGENCE_ADMIN_ID."),
            new Switch("camunda.bpm.webapp.header-security.content-security-policy-disabled", NO,
                    "La politique de contenu des écrans est coupée (%s) : réglez à false ou retirez ce réglage."),
            new Switch("camunda.bpm.generic-properties.properties.enable-expressions-in-adhoc-queries", NO,
                    "Une recherche exécuterait du code (%s) : réglez à false ou retirez ce réglage."),
            new Switch("camunda.bpm.generic-properties.properties.java-serialization-format-enabled", NO,
                    "Un objet Java envoyé par un navigateur serait ouvert (%s) : réglez à false ou retirez ce réglage."),
            new Switch("camunda.bpm.generic-properties.properties.enable-xxe-processing", NO,
                    "Un modèle lirait les fichiers de la machine (%s) : réglez à false ou retirez ce réglage."),
            new Switch("camunda.bpm.generic-properties.properties.enforce-specific-variable-permission", YES,
                    "Les données d'une tâche seraient lues avec la tâche (%s) : réglez à true ou retirez ce réglage."),
            new Switch("camunda.bpm.database.schema-update", Set.of("true", "false"),
                    "Les tables du moteur seraient effacées (%s) : réglez à true ou retirez ce réglage."),
            new Switch("spring.jpa.hibernate.ddl-auto", Set.of("validate", "none"),
                    "Les tables seraient changées ou effacées sans migration (%s) : réglez à validate ou retirez ce réglage."),
            new Switch("spring.flyway.clean-disabled", YES, "Une commande effacerait toute la base (%s) : réglez à true ou retirez ce réglage."),
            new Switch("spring.mail.properties.mail.smtp.ssl.checkserveridentity", YES,
                    "Le nom du serveur de courriel n'est pas vérifié (%s) : réglez à true ou retirez ce réglage."),
            new Switch("spring.h2.console.enabled", NO, "Retirez la console H2 (%s)."),
            new Switch("spring.devtools.restart.enabled", NO, "Retirez les outils de développement (%s)."));

    private WeakSwitches() {}

    /** What to correct, one French sentence a fault; a setting that is absent keeps the value of the product. */
    static List<String> of(Environment environment) {
        var faults = new ArrayList<String>();
        for (var some : SWITCHES) {
            var value = environment.getProperty(some.name, "").strip().toLowerCase(Locale.ROOT);
            if (!value.isEmpty() && !some.allowed.contains(value)) {
                faults.add(some.sentence.formatted(some.name));
            }
        }
        return faults;
    }

    private static Switch told(String name) {
        return new Switch(name, NO, "Les réponses diraient l'intérieur du produit (%s) : réglez à never, à false, ou retirez ce réglage.");
    }
}
