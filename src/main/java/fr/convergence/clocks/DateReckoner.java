package fr.convergence.clocks;

import fr.convergence.parcours.French;
import fr.convergence.parcours.ProgrammeLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every legal date still to come, over all clocks. */
final class DateReckoner {

    private final Regimes regimes;
    private final ProgrammeLimits limits;

    DateReckoner(Regimes regimes, ProgrammeLimits limits) {
        this.regimes = regimes;
        this.limits = limits;
    }

    List<LegalDate> of(PersonHistory history, LocalDate day, List<ContractTime> contracts, PassTime pass, ProgrammeTime programme) {
        var dates = new ArrayList<LegalDate>();
        if (programme.followupUntil() != null) {
            var followup = limits.duration("suivi", history.hiredOn());
            dates.add(new LegalDate(programme.followupUntil(), "Fin du suivi après l'embauche",
                    "Embauche le " + French.day(history.hiredOn()) + ", plus " + followup.months() + " mois.", followup.source()));
        } else {
            ofContracts(history, day, contracts, dates);
            ofPass(pass, day, dates);
            var rule = limits.duration("programme", programme.start());
            dates.add(new LegalDate(programme.lastDay(), "Fin du programme",
                    Words.period(rule.months() + " mois", programme.start()) + Words.end(programme.lastDay()) + ".", rule.source()));
        }
        history.pauses().forEach(pause -> ofPause(pause, dates));
        return dates.stream().filter(date -> !date.on().isBefore(day)).sorted(Comparator.comparing(LegalDate::on)).toList();
    }

    private void ofContracts(PersonHistory history, LocalDate day, List<ContractTime> contracts, List<LegalDate> dates) {
        var first = limits.duration("contrats", history.programmeStart());
        history.spells().stream().filter(spell -> spell.covers(day)).findFirst().ifPresent(spell -> {
            dates.add(new LegalDate(spell.until(), "Terme du contrat", spell.text() + ".", first.source()));
            history.derogations().stream().filter(derogation -> !derogation.until().isAfter(spell.until())).forEach(derogation ->
                    dates.add(new LegalDate(derogation.until(), "Fin de la dérogation d'heures",
                            derogation.kind().label() + " " + Words.span(derogation.from(), derogation.until()) + ".",
                            limits.hours(spell.kind(), derogation).source())));
        });
        contracts.stream().filter(ContractTime::current).forEach(time -> dates.add(new LegalDate(time.lastDay(),
                "Fin des " + first.months() + " mois de contrat chez " + time.employer(), time.figures().get(1).why().get(0), first.source())));
        if (history.authorisedUntil() != null) {
            dates.add(new LegalDate(history.authorisedUntil(), "Dernier jour autorisé pour un contrat", authorised(history, first.months()),
                    regimes.decider(Decider.PROGRAMME, day).source()));
        }
    }

    private static String authorised(PersonHistory history, int months) {
        var decisions = history.authorisations();
        return decisions.isEmpty()
                ? "Sans décision de la commission : " + months + " mois à partir du " + French.day(history.programmeStart()) + "."
                : "Décision de la commission du " + French.day(decisions.get(decisions.size() - 1).on()) + ".";
    }

    private void ofPass(PassTime pass, LocalDate day, List<LegalDate> dates) {
        var law = pass.figures().get(0);
        dates.add(new LegalDate(pass.lastDay(), "Fin du PASS IAE (en mois)", String.join(" ", law.why()), law.source()));
        dates.add(new LegalDate(pass.platformLastDay(), "Fin du PASS IAE (en jours, plateforme)",
                String.join(" ", pass.figures().get(1).why()), law.source()));
        var window = regimes.requests(pass.start(), pass.lastDay(), day);
        var why = window.label() + " du PASS IAE, le " + French.day(pass.lastDay()) + ".";
        dates.add(new LegalDate(window.opensOn(), "Une prolongation du PASS IAE peut être demandée", why, window.source()));
        dates.add(new LegalDate(window.closesOn(), "Dernier jour pour demander une prolongation du PASS IAE", why, window.source()));
    }

    /** Only what lasts calls for something: a suspension that is over moved the clocks already. */
    private void ofPause(Pause pause, List<LegalDate> dates) {
        if (pause.until() != null) {
            return;
        }
        var rule = regimes.longSuspension(pause.from());
        var label = "Suspension de " + rule.months() + " mois : fin du parcours possible, après examen";
        dates.add(new LegalDate(pause.from().plusMonths(rule.months()), label, pause.label() + " depuis le " + French.day(pause.from()) + ".", rule.source()));
    }
}
