package fr.convergence.parcours;

import fr.convergence.clocks.ParcoursClocks;
import fr.convergence.clocks.Reckoning;
import fr.convergence.renewal.LegalReason;
import fr.convergence.renewal.RenewalRulesFixture;
import fr.convergence.rules.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Plays events against the real aggregate and the real tables; what it refuses did not happen. */
final class PlayedLife {

    /** What may happen; after and length are days. */
    record Step(Kind kind, int after, int length, int choice) {}

    enum Kind { SIGN, RENEW, DECIDE, BREAK, MOVE, COME_BACK, HIRED, JOB_LOST }

    private static final List<String> EMPLOYERS = List.of("aci-canal", "aci-jardin", "ei-livraison", "ai-services");
    private final ProgrammeLimits limits = LimitsFixture.from(Reckoning.TABLES);
    private final RenewalRulesFixture renewals = new RenewalRulesFixture(Reckoning.TABLES, Reckoning.regimes());
    private final List<ParcoursView> past = new ArrayList<>();
    private final Person person;
    private Parcours parcours;
    private LocalDate day;
    private int accepted;

    PlayedLife(LocalDate start, int ageInYears) {
        day = start;
        person = new Person(new Identity("Awa", "Exemple", start.minusYears(ageInYears), null, null, null), start);
        parcours = admitted();
    }

    /** @return whether it was accepted */
    boolean play(Step step) {
        day = day.plusDays(step.after());
        try {
            switch (step.kind()) {
                case SIGN -> sign(step);
                case RENEW -> renew(step);
                case DECIDE -> decide(step);
                case BREAK -> parcours.endContract(day, ContractEnd.BROKEN_BY_PERSON);
                case MOVE -> move(step);
                case COME_BACK -> comeBack(step);
                case HIRED -> parcours.startFollowup(day);
                case JOB_LOST -> parcours.interrupt();
            }
            passGoesOn();
            accepted++;
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    /** The PASS opens with the first contract and is prolonged as decided: what its own capability tells the parcours. */
    private void passGoesOn() {
        var seen = parcours.view();
        if (seen.programmeStart() != null) {
            var start = seen.passStart() == null ? seen.programmeStart() : seen.passStart();
            var end = seen.passEnd() == null ? limits.passEnd(start) : seen.passEnd();
            parcours.passRuns(start, end.isBefore(seen.authorisedUntil()) ? seen.authorisedUntil() : end);
        }
    }

    private void sign(Step step) {
        Refusal.when(parcours.currentContract().isPresent(), "Un contrat est encore en cours.");
        parcours.sign(terms(parcours.view().siae(), day, step), limits);
    }

    private void renew(Step step) {
        var current = parcours.currentContract().orElseThrow(() -> new Refusal("Aucun contrat n'est en cours."));
        var next = terms(parcours.view().siae(), current.lastDay().plusDays(1), step);
        parcours.check(next, limits);
        current.end(current.lastDay(), ContractEnd.TERM);
        parcours.sign(next, limits);
    }

    /** The commission decides what the rules let it decide; the same decision may be heard twice. */
    private void decide(Step step) {
        var term = parcours.view().term().orElseThrow(() -> new Refusal("Aucun contrat n'est en cours."));
        var reason = LegalReason.values()[step.choice() % LegalReason.values().length];
        var until = term.plusDays(step.length());
        renewals.check(parcours.view(), term, until, reason);
        var decision = new Authorisation(UUID.randomUUID(), until, reason.name(), day);
        parcours.authorise(decision, limits);
        var once = parcours.view();
        parcours.authorise(decision, limits);
        if (!parcours.view().equals(once)) {
            throw new AssertionError("a decision heard twice counted twice");
        }
    }

    private void move(Step step) {
        var next = terms(EMPLOYERS.get(step.choice() % EMPLOYERS.size()), day, step);
        parcours.checkMove(next, day, limits);
        parcours.moveTo(next, limits);
    }

    private void comeBack(Step step) {
        parcours.close(ParcoursStatus.EXITED, day);
        past.add(parcours.view());
        day = day.plusDays(step.length());
        var previous = parcours;
        parcours = admitted();
        parcours.carryOn(previous, day, limits);
        if (parcours.view().programmeStart() == null) {
            past.clear();
        }
    }

    private Parcours admitted() {
        var opened = new Parcours("CVG-%d-%05d".formatted(day.getYear(), past.size() + 1), person, EMPLOYERS.get(0), day);
        opened.appoint(ReferentRole.FIL_ROUGE, "lea.cip", day);
        return opened;
    }

    private static ContractTerms terms(String siae, LocalDate from, Step step) {
        var kind = from.isBefore(LocalDate.of(2014, 7, 1)) && siae.startsWith("aci") ? ContractKind.CUI_CAE : ContractKind.CDDI;
        return new ContractTerms(siae, kind, BigDecimal.valueOf(26), from, from.plusDays(step.length()));
    }

    ParcoursView view() {
        return parcours.view();
    }

    List<ParcoursView> lives() {
        var all = new ArrayList<>(past);
        all.add(parcours.view());
        return all;
    }

    ParcoursClocks clocks(LocalDate on) {
        return Reckoning.read(lives(), on);
    }

    LocalDate day() {
        return day;
    }

    int accepted() {
        return accepted;
    }
}
