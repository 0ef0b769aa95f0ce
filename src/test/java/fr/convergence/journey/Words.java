package fr.convergence.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What colleagues write about somebody who does not exist. */
final class Words {

    private Words() {}

    /** Answers of a form, by pairs of key and value. */
    static Map<String, Object> answers(Object... pairs) {
        var answers = new HashMap<String, Object>();
        for (var rank = 0; rank < pairs.length; rank += 2) {
            answers.put((String) pairs[rank], pairs[rank + 1]);
        }
        return answers;
    }

    /** The same answers, some of them changed. */
    static Map<String, Object> but(Map<String, Object> answers, Object... pairs) {
        var changed = new HashMap<>(answers);
        changed.putAll(answers(pairs));
        return changed;
    }

    static Map<String, Object> referral(String firstName, String lastName) {
        return answers("orienteurKind", "MARAUDE", "firstName", firstName, "lastName", lastName, "birthDate", "1988-05-17",
                "sleepsAt", "STREET", "wish", "Travailler dehors et dormir au sec.");
    }

    static Map<String, Object> situation() {
        return answers("met", "yes", "literacy", "MODERATE", "health", "LIGHT", "housing", "BLOCKING", "rights", "STRONG",
                "debts", "UNSAID", "justice", "NONE", "availability", "NONE", "mobility", "LIGHT", "livesIn", "STREET",
                "resources", "RSA", "jobless", "MORE_THAN_TWO_YEARS", "streetExperience", true);
    }

    static Map<String, Object> admission(String decision, String reason) {
        return answers("admission", decision, "reason", reason, "explanation", "Explication donnée de vive voix à la personne.");
    }

    static Map<String, Object> consents() {
        return answers("informed", true, "means", "ORAL", "team", List.of("EMPLOI", "LOGEMENT"), "partners", List.of("LOGEMENT"));
    }

    static Map<String, Object> contract(LocalDate startsOn, LocalDate endsOn) {
        return answers("signed", "yes", "kind", "CDDI_CVG", "weeklyHours", 26, "startsOn", startsOn, "endsOn", endsOn);
    }

    static Map<String, Object> plan(LocalDate dueOn, boolean agreed) {
        var action = answers("label", "Déposer la demande de logement social", "owner", "FIL_ROUGE", "dueOn", dueOn.toString(), "agreed", agreed);
        return answers("objectives", List.of(answers("axis", "LOGEMENT", "label", "Un logement à moi", "actions", List.of(action))));
    }

    static Map<String, Object> welcome() {
        return answers("post", "Atelier vélo", "safetyTold", true, "weeklyHours", 20, "posture", "WITH_HELP", "pace", "WITH_HELP",
                "gesture", "WITH_HELP", "team", "WITH_HELP", "objective", "Tenir le rythme de l'équipe.");
    }

    static Map<String, Object> concertation(LocalDate heldOn) {
        return answers("heldOn", heldOn, "means", "MEETING", "present", List.of("FIL_ROUGE", "LOGEMENT"), "personPresent", true,
                "minutes", "Chacun a dit ce qu'il fait et pour quand.", "decisions", List.of(answers("serves", "1",
                        "label", "Appeler le bailleur fictif", "owner", "FIL_ROUGE", "dueOn", heldOn.plusMonths(1).toString(), "agreed", true)));
    }

    static Map<String, Object> saidByThePerson() {
        return answers("manner", "DICTATED", "words", "Je veux continuer, j'apprends.", "wish", "CONTINUE", "agreement", "NOT_YET_SEEN", "heard", true);
    }

    static Map<String, Object> findings(String... criteria) {
        var findings = answers();
        for (var criterion : criteria) {
            findings.put(criterion + "Level", "GOOD");
            findings.put(criterion + "Evidence", "Un fait daté, vérifiable.");
        }
        return findings;
    }

    static Map<String, Object> supervisor() {
        return answers("diligence", "GOOD", "autonomy", "PARTIAL", "project", "GOOD", "facts", "Tient son poste, forme les nouveaux.",
                "favour", "FAVOURABLE");
    }

    static Map<String, Object> checkpoint() {
        return answers("reached", "yes", "channel", "PHONE", "job", "KEPT", "housing", "GOOD", "rights", "GOOD", "debts", "UNSAID",
                "health", "GOOD", "goesOn", "yes", "employerAgreement", "UNCHANGED");
    }

    static Map<String, Object> receiver(String answer) {
        return answers("answer", answer, "kind", "AREA_SOCIAL_WORKER", "receiver", "Service social fictif du secteur");
    }
}
