package fr.convergence.commission;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.renewal.Outcome;
import fr.convergence.rules.Refusal;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a decision must hold to be one: who took it, how, why, and what is proposed to the person. */
@Component
class RulingRules {

    private final ParcoursService parcours;
    private final CommissionMembers members;
    private final CommissionRules rules;
    private final ProgrammeClock clock;

    RulingRules(ParcoursService parcours, CommissionMembers members, CommissionRules rules, ProgrammeClock clock) {
        this.parcours = parcours;
        this.members = members;
        this.rules = rules;
        this.clock = clock;
    }

    void check(SessionView session, AgendaView item, Ruling ruling, String by) {
        checkDeciders(session, item, ruling, by);
        checkVote(ruling);
        Refusal.unless(ruling.reason() != null && ruling.reason().explains(ruling.outcome()),
                "Choisissez un motif qui correspond à la décision.");
        Refusal.when(ruling.explanation() == null || ruling.explanation().strip().length() < rules.parameter("explanationLength"),
                "Expliquez la décision à la personne en une phrase au moins (" + rules.parameter("explanationLength") + " caractères).");
        Refusal.when(ruling.outcome() == Outcome.ADJOURNED && (ruling.asked() == null || ruling.asked().isBlank()),
                "Pour ajourner, indiquez le complément demandé et à qui.");
        checkActions(session, ruling);
    }

    /** The fil rouge presents; he neither records the decision nor takes it alone. */
    private void checkDeciders(SessionView session, AgendaView item, Ruling ruling, String by) {
        var filRouge = parcours.view(item.reference()).referent(ReferentRole.FIL_ROUGE).orElse(null);
        Refusal.when(by.equals(filRouge), "Vous êtes le fil rouge de ce parcours : une autre personne enregistre la décision.");
        Refusal.when(ruling.deciders().isEmpty(), "Indiquez qui prend part à la décision.");
        Refusal.unless(ruling.deciders().stream().distinct().count() == ruling.deciders().size(), "Un membre est compté deux fois : décochez-le.");
        Refusal.when(ruling.deciders().stream().anyMatch(item.recused()::contains),
                "Un membre récusé ne prend pas part à la décision : décochez-le.");
        Refusal.unless(session.sittingFor(item).containsAll(ruling.deciders()),
                "Seuls les membres présents prennent part à la décision ; un suppléant seulement quand son titulaire ne siège pas.");
        Refusal.when(ruling.deciders().stream().allMatch(account -> account.equals(filRouge)),
                "Le fil rouge ne décide jamais seul : au moins un autre membre prend part à la décision.");
    }

    private static void checkVote(Ruling ruling) {
        if (ruling.mode() != DecisionMode.VOTE) {
            return;
        }
        var votes = ruling.votes();
        Refusal.when(votes == null || Stream.of(votes.inFavour(), votes.against(), votes.abstentions()).anyMatch(Objects::isNull),
                "Pour un vote, indiquez les voix pour, contre et les abstentions (zéro compris).");
        Refusal.unless(votes.total() == ruling.deciders().size(),
                "Le total des voix doit être égal au nombre de membres qui prennent part.");
        Refusal.unless(votes.adopts(), "Cette décision n'a pas la majorité : délibérez à nouveau ou ajournez le dossier.");
    }

    private void checkActions(SessionView session, Ruling ruling) {
        var owners = new ArrayList<String>();
        for (var action : ruling.actions()) {
            Refusal.when(action.action() == null || action.action().isBlank() || action.owner() == null || action.dueOn() == null,
                    "Complétez chaque action : ce qui sera fait, qui s'en charge, et pour quand.");
            Refusal.when(action.dueOn().isBefore(clock.today()), "Une action se fait à partir d'aujourd'hui : choisissez une date à venir.");
            owners.add(action.owner());
        }
        Refusal.when(owners.isEmpty() && (ruling.outcome() == Outcome.TRANSFER || ruling.outcome() == Outcome.EXIT_PREPARED),
                "Quand le contrat n'est pas renouvelé, proposez au moins une action et dites qui s'en charge.");
        members.checkCarers(owners, session.siae());
    }
}
