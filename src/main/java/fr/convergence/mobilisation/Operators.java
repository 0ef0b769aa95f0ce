package fr.convergence.mobilisation;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.Readers;
import fr.convergence.confidentiality.Sensitivity;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.database.DatabaseContext;
import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.PartnerCard;
import fr.convergence.parcours.Domain;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Operators of the network as a need sees them: which to ask, how long they take, and who may read their names. */
@Component
class Operators {

    private static final String NEUTRAL = "un opérateur du réseau";
    private static final int NEVER = 9_999;

    private final DirectoryService directory;
    private final Confidentiality confidentiality;
    private final Readers readers;
    private final Mobilisations mobilisations;
    private final MobilisationRules rules;
    private final ConsentRegister consents;
    private final ProgrammeClock clock;
    private final DatabaseContext database;

    Operators(DirectoryService directory, Confidentiality confidentiality, Readers readers, Mobilisations mobilisations, MobilisationRules rules,
            ConsentRegister consents, ProgrammeClock clock, DatabaseContext database) {
        this.directory = directory;
        this.confidentiality = confidentiality;
        this.readers = readers;
        this.mobilisations = mobilisations;
        this.rules = rules;
        this.consents = consents;
        this.clock = clock;
        this.database = database;
    }

    /** Operators of the need's theme that have not turned it down and that the person did not turn down, best first. */
    List<OperatorSuggestion> suggestionsFor(Mobilisation mobilisation) {
        var need = mobilisation.file();
        var observed = delays(need.domain());
        var unwanted = consents.unwanted(need.reference(), need.domain(), Recipient.PARTNERS);
        return directory.partners(need.domain()).stream()
                .map(card -> suggestion(need, card, observed.get(card.code()), mobilisation.declined().contains(card.code())))
                .filter(suggestion -> suggestion.rank() > 0)
                .filter(suggestion -> !unwanted.contains(suggestion.code()))
                .sorted(Comparator.comparingInt(OperatorSuggestion::rank).thenComparingInt(OperatorSuggestion::expectedDays))
                .toList();
    }

    /** What was seen counts as soon as there is enough of it; an operator that never begins is then the slowest of all. */
    private OperatorSuggestion suggestion(NeedFile need, PartnerCard card, WaitingTimes seen, boolean declined) {
        var enough = seen != null && seen.count() >= rules.parameter("enoughRequests");
        var expected = !enough ? card.usualDelay() : seen.median() == null ? NEVER : seen.median();
        var suggested = rules.suggest(need.domain(), need.urgency(), expected, declined);
        return new OperatorSuggestion(card.code(), card.name(), card.kind(), card.offers(), card.usualDelay(), expected,
                enough ? seen : null, suggested.rank(), suggested.reason());
    }

    /** What was observed of each operator that any structure ever asked on a theme, by its code. */
    Map<String, WaitingTimes> delays(Domain theme) {
        return database.beyondReach(() -> mobilisations.waitsOf(theme)).stream()
                .collect(Collectors.groupingBy(OperatorWait::operator,
                        Collectors.collectingAndThen(
                                Collectors.mapping(wait -> wait.on(clock.today()), Collectors.toList()), WaitingTimes::of)));
    }

    /** Name for anybody: neutral words when the very name would reveal something. */
    String publicName(String code) {
        var card = directory.partner(code);
        return card.sensitive() ? NEUTRAL : card.name();
    }

    /** Name for one reader: the true one for those who follow the theme in the structure. */
    String nameFor(String account, NeedFile need, String code) {
        return confidentiality.view(readers.in(need.siae(), account), need.reference(), need.domain(), Sensitivity.PARTNER).isFull()
                ? directory.partner(code).name()
                : publicName(code);
    }
}
