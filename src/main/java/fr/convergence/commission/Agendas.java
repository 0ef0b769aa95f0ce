package fr.convergence.commission;

import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalStatus;
import fr.convergence.renewal.RenewalView;
import fr.convergence.rules.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts files on the agendas: the first session with room that is held in time. A file without one is told at once, keeps a
 * place on a later session rather than none, and goes to the first session in time that is planned.
 */
@Component
class Agendas {

    private final Sessions sessions;
    private final SessionStore store;
    private final WaitingList waiting;
    private final RenewalService renewals;
    private final CommissionRules rules;
    private final ApplicationEventPublisher events;

    Agendas(Sessions sessions, SessionStore store, WaitingList waiting, RenewalService renewals, CommissionRules rules,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.store = store;
        this.waiting = waiting;
        this.renewals = renewals;
        this.rules = rules;
        this.events = events;
    }

    /** Lists the files that wait, the nearest term first, as long as there is room. */
    void fill(Session session) {
        for (var file : waiting.in(session.view().siae())) {
            var listing = sessions.findListing(file.id());
            var better = inTime(session, file) && listing.map(other -> other.isPlanned() && !inTime(other, file)).orElse(true);
            if (session.hasRoom() && (listing.isEmpty() || better)) {
                leave(listing, file.id());
                list(session, file);
            }
        }
    }

    /** Finds a place for one file whose decision is awaited; a file that has one keeps it. */
    void place(RenewalView file, String exceptSession) {
        if (!file.status().awaitsDecision() || sessions.findListing(file.id()).isPresent()) {
            return;
        }
        var withRoom = withRoom(file, exceptSession);
        var useful = withRoom.stream().filter(session -> inTime(session, file)).findFirst();
        useful.or(() -> withRoom.stream().findFirst()).ifPresent(session -> list(session, file));
        if (useful.isEmpty()) {
            waiting.add(file);
        }
    }

    /** The session has another day: files for which it comes too late go to a session in time, when there is one. @return who left */
    List<String> followNewDay(Session session) {
        var late = session.view().listed().stream().map(item -> renewals.file(item.file())).filter(file -> !inTime(session, file)).toList();
        late.forEach(file -> withRoom(file, session.view().reference()).stream().filter(other -> inTime(other, file)).findFirst()
                .ifPresentOrElse(other -> {
                    leave(Optional.of(session), file.id());
                    list(other, file);
                }, () -> waiting.add(file)));
        return late.stream().filter(file -> !lists(session, file.id())).map(RenewalView::reference).toList();
    }

    /** Files that are not complete leave the agenda for a later one. @return references of their parcours */
    List<String> releaseIncomplete(Session session) {
        var incomplete = session.view().listed().stream().map(item -> renewals.file(item.file()))
                .filter(file -> file.status() != RenewalStatus.READY).toList();
        incomplete.forEach(file -> {
            leave(Optional.of(session), file.id());
            place(file, session.view().reference());
        });
        return incomplete.stream().map(RenewalView::reference).toList();
    }

    /** Makes the agenda what the secretariat wants; a file that leaves is placed elsewhere. */
    void reorder(Session session, List<UUID> order) {
        var before = session.view().listed().stream().map(AgendaView::file).toList();
        Refusal.unless(order.stream().distinct().count() == order.size(), "Un dossier figure deux fois à l'ordre du jour.");
        before.stream().filter(file -> !order.contains(file)).forEach(file -> leave(Optional.of(session), file));
        for (var file : order) {
            if (!before.contains(file)) {
                var comes = chosen(file, session.view().siae());
                leave(sessions.findListing(file), file);
                list(session, comes);
            }
        }
        before.stream().filter(file -> !order.contains(file)).forEach(file -> place(renewals.file(file), session.view().reference()));
    }

    /** Files that may be on an agenda of that structure, the nearest term first, whether a session lists them or not. */
    List<RenewalView> candidates(String siae) {
        return waiting.candidates(siae, sessions.findListedFiles(siae));
    }

    private RenewalView chosen(UUID file, String siae) {
        return candidates(siae).stream().filter(candidate -> candidate.id().equals(file)).findFirst()
                .orElseThrow(() -> new Refusal(
                        "Ce dossier n'attend plus de décision, ou n'est pas de cette structure : retirez-le de l'ordre du jour."));
    }

    private List<Session> withRoom(RenewalView file, String exceptSession) {
        return sessions.findFrom(rules.earliest(), file.siae(), SessionStatus.PLANNED).stream()
                .filter(session -> session.hasRoom() && !session.view().reference().equals(exceptSession))
                .toList();
    }

    private boolean inTime(Session session, RenewalView file) {
        return !session.view().heldOn().isAfter(rules.lastUsefulDay(file.term()));
    }

    private static boolean lists(Session session, UUID file) {
        return session.view().listed().stream().anyMatch(item -> item.file().equals(file));
    }

    private void leave(Optional<Session> listing, UUID file) {
        listing.ifPresent(session -> {
            session.release(file);
            store.save(session);
        });
    }

    private void list(Session session, RenewalView file) {
        session.list(file.id(), file.reference());
        store.save(session);
        if (inTime(session, file)) {
            waiting.remove(file.id());
        } else {
            waiting.add(file);
        }
        events.publishEvent(new FileScheduled(file.reference(), session.view().reference()));
    }
}
