package fr.convergence.mobilisation;

import fr.convergence.parcours.Domain;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the network brought to a person for one need, or did not, with its delays: for the renewal file and the evaluation.
 * It holds no free words and no operator whose name reveals something; the domain itself is still for those who may
 * read that domain, which the caller checks.
 *
 * @param startedOn day on which an operator effectively began; null when none did
 * @param result null while the need is open
 * @param waitedDays calendar days from the need to the effective start, to the end without one, or to today
 * @param targetDays calendar days the programme aims at for this theme and urgency
 * @param requests requests to operators, in their order
 */
public record MobilisationView(
        UUID id,
        String siae,
        Domain domain,
        NeedStatus status,
        LocalDate expressedOn,
        LocalDate startedOn,
        LocalDate closedOn,
        NeedResult result,
        List<Benefit> benefits,
        int waitedDays,
        int targetDays,
        List<RequestView> requests) {

    /** Whether the person waits, or waited, longer than the programme aims at. */
    public boolean isLate() {
        return waitedDays > targetDays;
    }

    /** How many operators refused. */
    public int refusals() {
        return (int) requests.stream().filter(request -> request.status() == RequestStatus.REFUSED).count();
    }

    /** How many operators never answered in time. */
    public int silences() {
        return (int) requests.stream().filter(request -> request.status() == RequestStatus.SILENT).count();
    }
}
