package fr.convergence.mobilisation;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.database.DatabaseContext;
import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.PartnerCard;
import fr.convergence.directory.StaffDirectory;
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
    private final StaffDirectory staff;
    private final Mobilisations mobilisations;
    private final MobilisationRules rules;
    private final ProgrammeClock clock;
    private final DatabaseContext database;

    Operators(DirectoryService directory, StaffDirectory staff, Mobilisations mobilisations, MobilisationRules rules, ProgrammeClock clock,
            DatabaseContext database) {
        this.directory = directory;
        this.staff = staff;
        this.mobilisations = mobilisations;
        this.rules = rules;
        this.clock = clock;
        this.database = database;
    }

    /** Operators of the need's theme that have not turned it down, best first. */
    List<OperatorSuggestion> suggestionsFor(Mobilisation mobilisation) {
        var need = mobilisation.file();
        var observed = delays(need.domain());
        return directory.partners(need.domain()).stream()
                .map(card -> suggestion(need, card, observed.get(card.code()), mobilisation.declined().contains(card.code())))
                .filter(suggestion -> suggestion.rank() > 0)
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
        var groups = rules.groupsOf(need.domain());
        return staff.isMember(account, groups.partnership(), need.siae()) || staff.isMember(account, groups.referent(), need.siae())
                ? directory.partner(code).name()
                : publicName(code);
    }
}
