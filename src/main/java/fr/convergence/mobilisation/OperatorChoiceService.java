package fr.convergence.mobilisation;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to ask, and whether the person agrees: nothing leaves before both are known. */
@Service
@Transactional
public class OperatorChoiceService {

    private final NeedBook book;
    private final Mobilisations mobilisations;
    private final Operators operators;
    private final MobilisationRules rules;
    private final ConsentRegister consents;
    private final WaitWatch watch;
    private final ProgrammeClock clock;

    OperatorChoiceService(NeedBook book, Mobilisations mobilisations, Operators operators, MobilisationRules rules,
            ConsentRegister consents, WaitWatch watch, ProgrammeClock clock) {
        this.book = book;
        this.mobilisations = mobilisations;
        this.operators = operators;
        this.rules = rules;
        this.consents = consents;
        this.watch = watch;
        this.clock = clock;
    }

    /** Operators that may be asked, best first; those that turned the need down are left out. */
    @Transactional(readOnly = true)
    public List<OperatorSuggestion> suggestions(UUID id) {
        return operators.suggestionsFor(book.found(id));
    }

    /** The operator to propose first: the one under way, else the next of the list prepared, else the best suggestion. */
    @Transactional(readOnly = true)
    public Optional<String> proposed(UUID id) {
        var mobilisation = book.found(id);
        var possible = operators.suggestionsFor(mobilisation).stream().map(OperatorSuggestion::code).toList();
        var wished = Stream.concat(
                mobilisation.openRequest().map(PartnerRequest::operator).stream(), mobilisation.file().alternatives().stream());
        return wished.filter(possible::contains).findFirst().or(() -> possible.stream().findFirst());
    }

    /**
     * Chooses whom to ask.
     *
     * @param alternatives operators to ask next, in their order
     */
    public void choose(UUID id, String operator, List<String> alternatives, String note, String by) {
        var mobilisation = book.found(id);
        var possible = operators.suggestionsFor(mobilisation).stream().map(OperatorSuggestion::code).toList();
        Refusal.unless(operator != null && possible.contains(operator), "Choisissez un opérateur de la liste proposée.");
        Refusal.unless(possible.containsAll(alternatives), "Choisissez les alternatives dans la liste proposée.");
        Refusal.when(alternatives.contains(operator) || new HashSet<>(alternatives).size() < alternatives.size(),
                "Un même opérateur ne peut être choisi qu'une fois : corrigez les alternatives.");
        if (mobilisation.openRequest().filter(request -> !request.operator().equals(operator)).isPresent()) {
            book.takeBackRequest(mobilisation);
        }
        var number = mobilisation.openRequest().map(PartnerRequest::number)
                .orElseGet(() -> "MOB-%d-%05d".formatted(clock.today().getYear(), mobilisations.nextNumber()));
        mobilisation.choose(number, operator, alternatives, clock.today());
        mobilisation.note(clock.today(), EntryKind.CHOSEN, "Demande " + number, note, by);
        book.keep(mobilisation);
    }

    /** No operator suits after all: the partnership officer sorts the need again. */
    public void sortAgain(UUID id, String note, String by) {
        var mobilisation = book.found(id);
        mobilisation.backToTriage(NeedStatus.OPERATOR_TO_CHOOSE);
        mobilisation.note(clock.today(), EntryKind.TRIAGED, "À revoir", note, by);
        book.keep(mobilisation);
    }

    /** Whether the person agrees, today, that this domain be shared with partners. */
    public boolean checkConsent(UUID id) {
        var mobilisation = book.found(id);
        var given = isAllowed(mobilisation.file());
        mobilisation.consent(given);
        book.keep(mobilisation);
        return given;
    }

    private boolean isAllowed(NeedFile need) {
        return consents.allows(need.reference(), need.domain(), Recipient.PARTNERS);
    }

    /**
     * Records what the person answered.
     *
     * @param means how she expressed herself; null when she could not be reached
     * @return the day on which to try again when she could not be reached, else empty
     */
    public Optional<LocalDate> consentAsked(UUID id, ConsentOutcome outcome, ConsentMeans means, String by) {
        var mobilisation = book.found(id);
        var need = mobilisation.file();
        Refusal.when(outcome != ConsentOutcome.UNREACHABLE && means == null, "Indiquez comment la personne s'est exprimée.");
        mobilisation.note(clock.today(), EntryKind.CONSENT, outcome.label(), null, by);
        if (outcome == ConsentOutcome.UNREACHABLE) {
            return Optional.of(tryAgain(mobilisation));
        }
        var given = outcome == ConsentOutcome.GIVEN;
        consents.record(need.reference(), need.domain(), Recipient.PARTNERS,
                given ? ConsentAnswer.GIVEN : ConsentAnswer.REFUSED, means, by);
        mobilisation.consent(given);
        if (given) {
            book.keep(mobilisation);
        } else {
            book.takeBackRequest(mobilisation);
            book.close(mobilisation, NeedResult.UNSHARED, List.of());
        }
        return Optional.empty();
    }

    /** Nobody is given up because she could not be reached: the fil rouge helps, and we try again another day. */
    private LocalDate tryAgain(Mobilisation mobilisation) {
        var attempt = mobilisation.contactFailed();
        if (attempt == rules.parameter("attemptsBeforeHelp")) {
            watch.tellFilRouge(mobilisation.file(), MobilisationNotices.CONTACT_LOST);
        }
        book.keep(mobilisation);
        return rules.workingDayAfter(clock.today(), rules.parameter("contactAgainDays", attempt));
    }
}
