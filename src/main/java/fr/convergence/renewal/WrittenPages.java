package fr.convergence.renewal;

import fr.convergence.parcours.French;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages that people wrote for this file, and its clocks, line by line. */
final class WrittenPages {

    private WrittenPages() {}

    static List<Line> words(RenewalView file) {
        var said = file.words();
        if (said == null) {
            return List.of(Line.past("words.said", "Pas encore recueillie.", new Source(SourceKind.FILE, null, file.openedOn(), null)));
        }
        var source = new Source(SourceKind.WORDS, null, said.on(), said.by());
        return List.of(
                Line.now("words.said", said.words() == null ? said.manner().label() + "."
                        : "« " + said.words() + " » (" + said.manner().label() + ")", source),
                Line.now("words.wish", "Ce qu'elle souhaite : " + said.wish().label(), source),
                Line.now("words.agreement", "Le dossier : " + said.agreement().label()
                        + (said.disagreement() == null ? "" : " : « " + said.disagreement() + " »"), source),
                Line.now("words.heard", said.heard() ? "Elle demande à être entendue." : "Elle ne demande pas à être entendue.", source));
    }

    static List<Line> durations(RenewalDurations clocks) {
        var source = new Source(SourceKind.CLOCK, null, null, null);
        return List.of(
                Line.past("clock.start", "Parcours commencé le " + French.day(clocks.programmeStart()) + ", terme du contrat le "
                        + French.day(clocks.term()), source),
                Line.past("clock.used", "Déjà accompli au terme : " + French.duration(clocks.used()), source),
                Line.past("clock.remaining", "Reste jusqu'à la fin du programme : " + French.duration(clocks.remaining()) + " ("
                        + French.day(clocks.programmeEnd()) + ")", source),
                Line.past("clock.limit", "Sans motif légal jusqu'au " + French.day(clocks.withoutReasonUntil())
                        + " ; une décision peut aller jusqu'au " + French.day(clocks.decisionLimit()), source));
    }

    static List<Line> evaluation(EvaluationView written) {
        var source = new Source(SourceKind.EVALUATION, written.axis().name(), written.writtenOn(), written.writtenBy());
        var findings = written.findings().stream().map(finding -> Line.now(FileAssembly.key(finding.criterion()),
                finding.criterion().label() + " : " + finding.level().label()
                        + (finding.evidence() == null ? "" : ". " + finding.evidence()), source));
        return Stream.concat(findings, optional("evaluation." + written.axis().name() + ".comment", written.comment(), source)).toList();
    }

    static List<Line> opinion(RenewalView file) {
        var given = file.opinion();
        if (given == null) {
            return List.of(Line.past("opinion.favour", "Pas encore donné.", new Source(SourceKind.FILE, null, file.openedOn(), null)));
        }
        var source = new Source(SourceKind.OPINION, null, given.on(), given.by());
        return Stream.concat(
                Stream.of(
                        Line.now("opinion.favour", given.favour().label(), source),
                        Line.now("opinion.diligence", "Assiduité : " + given.diligence().label(), source),
                        Line.now("opinion.autonomy", "Autonomie : " + given.autonomy().label(), source),
                        Line.now("opinion.project", "Projet : " + given.project().label(), source)),
                optional("opinion.facts", given.facts(), source)).toList();
    }

    static List<Line> proposal(Proposal proposed) {
        if (proposed == null) {
            return List.of();
        }
        var source = new Source(SourceKind.PROPOSAL, null, proposed.on(), proposed.by());
        var reason = proposed.reason() == null ? null
                : "Motif : " + proposed.reason().label() + (proposed.proofSeen() ? ", justificatif vu" : "");
        return Stream.of(
                Stream.of(Line.now("proposal.outcome", proposed.outcome().label()
                        + (proposed.until() == null ? "" : " jusqu'au " + French.day(proposed.until())), source)),
                optional("proposal.reason", reason, source),
                optional("proposal.because", proposed.because(), source)).flatMap(lines -> lines).toList();
    }

    static Line decision(RenewalView earlier) {
        var taken = earlier.decision();
        return Line.past("decision." + earlier.id(), taken.outcome().label()
                + (taken.until() == null ? "" : " jusqu'au " + French.day(taken.until())) + ". Motif : " + taken.reason().label() + ". "
                + "Suite : " + earlier.status().label() + ".",
                new Source(SourceKind.DECISION, taken.session(), taken.on(), taken.by()));
    }

    static List<Line> adjournments(RenewalView file) {
        var adjourned = file.adjournments();
        return IntStream.range(0, adjourned.size()).boxed().flatMap(number -> adjournment(number, adjourned.get(number))).toList();
    }

    private static Stream<Line> adjournment(int number, Adjournment adjournment) {
        var source = new Source(SourceKind.ADJOURNMENT, adjournment.session(), adjournment.adjournedOn(), null);
        return Stream.of(
                Line.past("adjournment." + number + ".asked", "Séance " + adjournment.session() + " : " + adjournment.asked(), source),
                Line.past("adjournment." + number + ".answer", adjournment.answer() == null ? "Sans réponse pour l'instant."
                        : "Réponse : " + adjournment.answer(), source));
    }

    private static Stream<Line> optional(String key, String text, Source source) {
        return Stream.ofNullable(text).map(said -> Line.now(key, said, source));
    }
}
