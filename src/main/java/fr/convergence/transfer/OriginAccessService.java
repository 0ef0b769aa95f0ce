package fr.convergence.transfer;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.database.DatabaseContext;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.transfer.FileReach.Extent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes the file to a structure that the person has left: both read it during the overlap; then the structure of origin
 * reads only its own period, for a time (decision {@code transferReading}); then nothing.
 */
@Service
@Transactional(readOnly = true)
public class OriginAccessService {

    /** A structure is asked, or has agreed, and the person is not there yet. */
    private static final Set<TransferStatus> ASKED = EnumSet.of(TransferStatus.REQUESTED, TransferStatus.ACCEPTED, TransferStatus.SIGNED);

    private final Transfers transfers;
    private final ParcoursService parcours;
    private final HostRules rules;
    private final ProgrammeClock clock;
    private final DatabaseContext database;

    OriginAccessService(Transfers transfers, ParcoursService parcours, HostRules rules, ProgrammeClock clock, DatabaseContext database) {
        this.transfers = transfers;
        this.parcours = parcours;
        this.rules = rules;
        this.clock = clock;
        this.database = database;
    }

    /** What that structure may read of the parcours today. */
    public FileReach of(String reference, String siae) {
        return database.beyondReach(() -> reach(reference, siae));
    }

    private FileReach reach(String reference, String siae) {
        var seen = parcours.view(reference);
        if (seen.siae().equals(siae)) {
            return FileReach.whole(null);
        }
        var current = transfers.findByReferenceAndClosedOnIsNull(reference).map(Transfer::view);
        if (current.filter(transfer -> transfer.siae().equals(siae) && transfer.status() == TransferStatus.RETURNING).isPresent()) {
            return FileReach.whole(null);
        }
        var left = departure(reference, siae);
        if (left.isPresent() && !clock.today().isAfter(left.get())) {
            return FileReach.whole(left.get());
        }
        if (current.filter(transfer -> siae.equals(transfer.host()) && ASKED.contains(transfer.status())).isPresent()) {
            return FileReach.passport();
        }
        return left.map(lastDay -> ownPeriod(seen, siae, lastDay)).orElseGet(FileReach::nothing);
    }

    /** Whether a form about somebody may be shown to colleagues of that structure; references that are no parcours are not ours to refuse. */
    public boolean mayOpen(String reference, String siae) {
        if (hasNotLeft(reference, siae)) {
            return true;
        }
        var extent = of(reference, siae).extent();
        return extent == Extent.WHOLE || extent == Extent.PASSPORT;
    }

    /** Whether the person has left that structure, which may no longer read what it wrote on that day. */
    public boolean withholds(String reference, String siae, LocalDate writtenOn) {
        return !hasNotLeft(reference, siae) && !of(reference, siae).covers(writtenOn);
    }

    private boolean hasNotLeft(String reference, String siae) {
        return database.beyondReach(() -> departure(reference, siae)).isEmpty();
    }

    private FileReach ownPeriod(ParcoursView seen, String siae, LocalDate lastFollowed) {
        var until = lastFollowed.plusMonths(rules.readingMonths());
        if (clock.today().isAfter(until)) {
            return FileReach.nothing();
        }
        var from = seen.contracts().stream()
                .filter(contract -> contract.siae().equals(siae))
                .map(ContractTerms::startsOn)
                .min(Comparator.naturalOrder())
                .filter(start -> start.isBefore(seen.openedOn()))
                .orElse(seen.openedOn());
        return FileReach.period(from, lastFollowed, until);
    }

    /** Last day on which that structure follows somebody who has left it, for another one or back to where she came from. */
    private Optional<LocalDate> departure(String reference, String siae) {
        return transfers.findByReferenceOrderByOpenedOn(reference).stream()
                .map(Transfer::view)
                .filter(transfer -> transfer.movedOn() != null)
                .map(transfer -> lastDay(transfer, siae))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> lastDay(TransferView transfer, String siae) {
        var returned = transfer.status() == TransferStatus.RETURNED;
        if (!returned && transfer.siae().equals(siae)) {
            return Optional.of(transfer.overlapEndsOn());
        }
        return returned && siae.equals(transfer.host()) ? Optional.of(transfer.closedOn()) : Optional.empty();
    }
}
