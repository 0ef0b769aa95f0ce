package fr.convergence.testing;

import fr.convergence.renewal.Agreement;
import fr.convergence.renewal.Appreciation;
import fr.convergence.renewal.Axis;
import fr.convergence.renewal.Criterion;
import fr.convergence.renewal.Favour;
import fr.convergence.renewal.Finding;
import fr.convergence.renewal.Manner;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.PersonWords;
import fr.convergence.renewal.Proposal;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalView;
import fr.convergence.renewal.SupervisorOpinion;
import fr.convergence.renewal.Wish;
import java.time.LocalDate;
import java.util.List;

/** Renewal files as colleagues would have filled them, without the process. */
public class RenewalFixture {

    private final RenewalService renewals;

    public RenewalFixture(RenewalService renewals) {
        this.renewals = renewals;
    }

    /** Opens a file and gives it everything people give. */
    public void instructed(String reference) {
        renewals.open(reference).orElseThrow();
        filled(reference);
    }

    private void filled(String reference) {
        renewals.hear(reference, words("fixture.cip"));
        renewals.evaluate(reference, Axis.SUPPORT, findings(Axis.SUPPORT), null, "fixture.direction");
        renewals.evaluate(reference, Axis.ENGAGEMENT, findings(Axis.ENGAGEMENT), null, "fixture.cip");
        renewals.judgeWork(reference, opinion("fixture.encadrant"));
    }

    /** A complete file, handed over to the commission. */
    public RenewalView ready(String reference) {
        renewals.open(reference).orElseThrow();
        return completed(reference);
    }

    /** An open file to which everybody gives what is missing, handed over to the commission. */
    public RenewalView completed(String reference) {
        filled(reference);
        var until = renewals.durations(reference).term().plusMonths(4);
        renewals.propose(reference, proposal(until), Agreement.SEEN_AND_ACCEPTED, null, null);
        renewals.submit(reference);
        return renewals.pending(reference);
    }

    public static Proposal proposal(LocalDate until) {
        return new Proposal(Outcome.RENEWED, until, null, null, false, "Le projet avance, il faut du temps.", "fixture.cip", LocalDate.of(2026, 3, 2));
    }

    public static PersonWords words(String by) {
        return new PersonWords(Manner.DICTATED, "Je veux rester, le travail me tient debout.", Wish.CONTINUE, Agreement.SEEN_AND_ACCEPTED,
                null, true, by, LocalDate.of(2026, 3, 2));
    }

    public static SupervisorOpinion opinion(String by) {
        return new SupervisorOpinion(Appreciation.GOOD, Appreciation.PARTIAL, Appreciation.GOOD, Favour.FAVOURABLE,
                "Tient son poste au tri, forme les nouveaux.", by, LocalDate.of(2026, 3, 2));
    }

    public static List<Finding> findings(Axis axis) {
        return Criterion.of(axis).stream().map(criterion -> new Finding(criterion, Appreciation.PARTIAL, "Un fait daté, observé.")).toList();
    }
}
