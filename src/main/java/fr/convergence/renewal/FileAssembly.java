package fr.convergence.renewal;

import fr.convergence.directory.StaffDirectory;
import fr.convergence.parcours.French;
import fr.convergence.renewal.Dossier.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the file together from what people wrote and from the pages other capabilities bring. */
@Component
class FileAssembly {

    private final List<RenewalFileSection> sections;
    private final StaffDirectory staff;

    FileAssembly(List<RenewalFileSection> sections, StaffDirectory staff) {
        this.sections = sections;
        this.staff = staff;
    }

    Dossier of(RenewalView file, RenewalDurations durations) {
        var pages = new ArrayList<Page>();
        pages.add(words(file.words()));
        pages.add(durations(durations));
        sections.forEach(section -> pages.add(new Page(section.title(), section.lines(file.reference()))));
        file.evaluations().forEach(evaluation -> pages.add(evaluation(evaluation)));
        pages.add(opinion(file.opinion()));
        pages.add(proposal(file.proposal()));
        pages.add(new Page("Ajournements", file.adjournments().stream().flatMap(FileAssembly::adjournment).toList()));
        return new Dossier(pages.stream().filter(page -> !page.lines().isEmpty()).toList());
    }

    private Page words(PersonWords said) {
        if (said == null) {
            return new Page("Parole de la personne", List.of("Pas encore recueillie."));
        }
        return new Page("Parole de la personne", lines(
                said.words() == null ? said.manner().label() + "." : "« " + said.words() + " » (" + said.manner().label() + ", "
                        + French.day(said.on()) + ")",
                "Ce qu'elle souhaite : " + said.wish().label(),
                "Le dossier : " + said.agreement().label() + (said.disagreement() == null ? "" : " : « " + said.disagreement() + " »"),
                said.heard() ? "Elle demande à être entendue." : "Elle ne demande pas à être entendue."));
    }

    private static Page durations(RenewalDurations clocks) {
        return new Page("Durées", List.of(
                "Parcours commencé le " + French.day(clocks.programmeStart()) + ", terme du contrat le " + French.day(clocks.term()),
                "Déjà accompli au terme : " + French.duration(clocks.used()),
                "Reste jusqu'à la fin du programme : " + French.duration(clocks.remaining()) + " ("
                        + French.day(clocks.programmeEnd()) + ")",
                "Sans motif légal jusqu'au " + French.day(clocks.withoutReasonUntil()) + " ; une décision peut aller jusqu'au "
                        + French.day(clocks.decisionLimit())));
    }

    private Page evaluation(EvaluationView evaluation) {
        var findings = evaluation.findings().stream()
                .map(finding -> finding.criterion().label() + " : " + finding.level().label()
                        + (finding.evidence() == null ? "" : ". " + finding.evidence()));
        var author = Stream.of(evaluation.comment(), "Par " + staff.nameOf(evaluation.writtenBy()) + ", le "
                + French.day(evaluation.writtenOn()));
        return new Page(evaluation.axis().label(), Stream.concat(findings, author).filter(Objects::nonNull).toList());
    }

    private Page opinion(SupervisorOpinion given) {
        if (given == null) {
            return new Page("Avis de l'encadrant", List.of("Pas encore donné."));
        }
        return new Page("Avis de l'encadrant", lines(
                given.favour().label(),
                "Assiduité : " + given.diligence().label() + " ; autonomie : " + given.autonomy().label() + " ; projet : "
                        + given.project().label(),
                given.facts(),
                "Par " + staff.nameOf(given.by()) + ", le " + French.day(given.on())));
    }

    private Page proposal(Proposal proposed) {
        if (proposed == null) {
            return new Page("Proposition", List.of());
        }
        return new Page("Proposition du fil rouge", lines(
                proposed.outcome().label() + (proposed.until() == null ? "" : " jusqu'au " + French.day(proposed.until())),
                proposed.reason() == null ? null : "Motif : " + proposed.reason().label()
                        + (proposed.proofSeen() ? ", justificatif vu" : ""),
                proposed.because()));
    }

    private static Stream<String> adjournment(Adjournment adjournment) {
        return Stream.of(
                "Séance " + adjournment.session() + ", le " + French.day(adjournment.adjournedOn()) + " : " + adjournment.asked(),
                adjournment.answer() == null ? "Sans réponse pour l'instant." : "Réponse : " + adjournment.answer());
    }

    private static List<String> lines(String... lines) {
        return Stream.of(lines).filter(Objects::nonNull).toList();
    }
}
