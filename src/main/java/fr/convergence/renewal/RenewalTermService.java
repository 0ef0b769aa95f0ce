package fr.convergence.renewal;

import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursView;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The term that a renewal counts from: it follows the contract when that is prolonged, suspended, shortened or replaced. */
@Service
@Transactional
public class RenewalTermService {

    private final RenewalFiles files;
    private final RenewalCalendar calendar;
    private final ParcoursService parcours;

    RenewalTermService(RenewalFiles files, RenewalCalendar calendar, ParcoursService parcours) {
        this.files = files;
        this.calendar = calendar;
        this.parcours = parcours;
    }

    /** Term of the contract under way, else of the last one; empty before the first contract. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> term(String reference) {
        return term(parcours.view(reference));
    }

    private static Optional<LocalDate> term(ParcoursView view) {
        return view.term().or(() -> view.contracts().stream().reduce((first, last) -> last).map(ContractTerms::endsOn));
    }

    /** The open file takes the term of today. @return dates that follow; empty when no file is open or nothing moved */
    public Optional<MovedDates> follow(String reference) {
        var open = files.findByReferenceAndClosedOnIsNull(reference);
        var term = term(reference);
        if (open.isEmpty() || term.isEmpty() || !open.get().moves(term.get())) {
            return Optional.empty();
        }
        var file = open.get();
        var opinions = calendar.beforeTerm(term.get(), "instruction");
        file.moveTo(term.get(), opinions.dueOn());
        files.saveAndFlush(file);
        return Optional.of(switch (file.view().status()) {
            case OPENED -> new MovedDates(opinions, calendar.beforeTerm(term.get(), "completion"), null);
            case DECIDED -> new MovedDates(null, null, calendar.signature(term.get()));
            default -> new MovedDates(null, null, null);
        });
    }
}
