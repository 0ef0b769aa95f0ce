package fr.convergence.accompaniment;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the fil rouge tells day after day. News is written first, with its author; a following step announces it to the
 * other phases, once.
 */
@Service
@Transactional
public class ThreadService {

    private final ThreadEntries entries;
    private final DeclaredHires hires;
    private final ProximityVisits visits;
    private final AccompanimentRules rules;
    private final ParcoursService parcours;
    private final ConsentRegister consents;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    ThreadService(ThreadEntries entries, DeclaredHires hires, ProximityVisits visits, AccompanimentRules rules, ParcoursService parcours,
            ConsentRegister consents, ProgrammeClock clock, ApplicationEventPublisher events) {
        this.entries = entries;
        this.hires = hires;
        this.visits = visits;
        this.rules = rules;
        this.parcours = parcours;
        this.consents = consents;
        this.clock = clock;
        this.events = events;
    }

    /** A partner of the network is needed; the partnership officers check the person's consent when they take it up. */
    public void needPartner(String reference, String siae, Domain domain, String description, String by) {
        Refusal.when(domain == null || isBlank(description), "Choisissez le domaine du besoin et décrivez-le en quelques mots.");
        write(reference, siae, EntryKind.NEED, domain, description, by);
    }

    /** The person wishes to go on in another SIAE. */
    public void wishTransfer(String reference, String siae, String wish, String by) {
        Refusal.when(isBlank(wish), "Notez ce que souhaite la personne, avec ses mots.");
        write(reference, siae, EntryKind.TRANSFER, null, wish, by);
    }

    /** The referents should speak to each other without waiting for the planned day. */
    public void callConcertation(String reference, String siae, String why, String by) {
        Refusal.when(isBlank(why), "Dites pourquoi une concertation est nécessaire maintenant.");
        write(reference, siae, EntryKind.CONCERTATION, null, why, by);
    }

    /** Presence on the worksite calls for a concertation. */
    public void noteAttendanceAlert(String reference, String siae) {
        write(reference, siae, EntryKind.CONCERTATION, null, "Alerte de présence sur le chantier", "chantier");
    }

    /**
     * The person found a job outside insertion.
     *
     * @throws Refusal when the day is too far ahead, before the contract under way, or already declared
     */
    public void declareHire(String reference, String siae, Hire hire, String by) {
        Refusal.when(isBlank(hire.employer()) || hire.kind() == null || hire.startsOn() == null,
                "Pour une embauche, indiquez l'employeur, le type de contrat et le premier jour.");
        var latest = rules.latest("HIRE_AHEAD", clock.today());
        Refusal.when(hire.startsOn().isAfter(latest),
                "Une embauche se déclare pour un premier jour d'ici au " + French.day(latest) + " : attendez, ou corrigez la date.");
        var view = parcours.view(reference);
        var contract = view.currentContract();
        // A renewal signed ahead has not begun: a hire before its first day simply takes its place.
        var begun = contract != null && !contract.startsOn().isAfter(clock.today());
        Refusal.when(begun && !hire.startsOn().isAfter(contract.startsOn()),
                "L'embauche ne peut pas commencer avant le contrat d'insertion en cours : corrigez la date.");
        Refusal.when(view.programmeStart() != null && !hire.startsOn().isAfter(view.programmeStart()),
                "L'embauche ne peut pas commencer avant l'entrée dans le programme : corrigez la date.");
        Refusal.when(hires.existsByReferenceAndStartsOn(reference, hire.startsOn()),
                "Une embauche à cette date est déjà déclarée : le suivi après l'embauche la prend en charge.");
        hires.saveAndFlush(new DeclaredHire(reference, siae, hire, by, clock.instant()));
    }

    /** The person takes an agreement back; whatever ran on it stops in this very transaction. */
    public void withdrawConsent(String reference, Domain domain, Recipient recipient, ConsentMeans means, String by) {
        Refusal.when(domain == null || recipient == null || means == null,
                "Pour un accord retiré, choisissez le domaine, avec qui il était partagé, et comment la personne l'a dit.");
        Refusal.unless(consents.allows(reference, domain, recipient),
                "Aucun accord n'est en cours pour ce domaine et ce destinataire : il n'y a rien à retirer.");
        consents.record(reference, domain, recipient, ConsentAnswer.WITHDRAWN, means, by);
    }

    /** Somebody physically went with the person. */
    public void accompany(String reference, String siae, Proximity done, String by) {
        Refusal.when(done.doneOn() == null || done.companion() == null || done.place() == null || done.minutes() <= 0,
                "Indiquez la date, qui a accompagné la personne, où et combien de temps.");
        Refusal.when(done.doneOn().isAfter(clock.today()), "Cet accompagnement n'a pas encore eu lieu : notez-le après.");
        Refusal.when(done.doneOn().isBefore(rules.earliest("LATE_RECORD", clock.today())),
                "Un accompagnement se note dans le mois : vérifiez la date.");
        Refusal.unless(done.minutes() >= 5 && done.minutes() <= 600, "Indiquez une durée entre 5 minutes et 10 heures (600 minutes).");
        visits.saveAndFlush(new ProximityVisit(reference, siae, done, by));
    }

    /** Announces the needs written since the last time. */
    public void announceNeed(String reference, String siae) {
        entries.findByReferenceAndSiaeAndKindAndAnnouncedFalseOrderByWrittenAt(reference, siae, EntryKind.NEED).forEach(need -> {
            announced(need);
            events.publishEvent(new NeedExpressed(reference, siae, need.domain(), need.note(), need.writtenBy()));
        });
    }

    /** Announces the wish to go on elsewhere. */
    public void announceTransfer(String reference, String siae) {
        entries.findByReferenceAndSiaeAndKindAndAnnouncedFalseOrderByWrittenAt(reference, siae, EntryKind.TRANSFER).forEach(wish -> {
            announced(wish);
            events.publishEvent(new TransferWished(reference, siae, wish.writtenBy()));
        });
    }

    /** Announces that the referents are to speak to each other now. */
    public void announceConcertation(String reference, String siae) {
        entries.findByReferenceAndSiaeAndKindAndAnnouncedFalseOrderByWrittenAt(reference, siae, EntryKind.CONCERTATION)
                .forEach(this::announced);
        events.publishEvent(new ConcertationCalled(reference, siae));
    }

    /** Announces the hire: the follow-up after hire takes over. */
    public void announceHire(String reference, String siae) {
        hires.findByReferenceAndSiaeAndAnnouncedFalseOrderByDeclaredAt(reference, siae).forEach(declared -> {
            declared.announce();
            hires.saveAndFlush(declared);
            events.publishEvent(new HireDeclared(reference, siae, declared.declaredBy(), declared.hire()));
        });
    }

    private void announced(ThreadEntry entry) {
        entry.announce();
        entries.saveAndFlush(entry);
    }

    private void write(String reference, String siae, EntryKind kind, Domain domain, String note, String by) {
        entries.saveAndFlush(new ThreadEntry(reference, siae, kind, domain, note, by, clock.instant()));
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
