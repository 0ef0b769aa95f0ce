package fr.convergence.commission;

import fr.convergence.notification.NoticeService;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalView;
import fr.convergence.rules.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts complete files on the agendas: the nearest term first, the next session with room. */
@Component
class Agendas {

    private final Sessions sessions;
    private final RenewalService renewals;
    private final CommissionRules rules;
    private final NoticeService notices;
    private final ApplicationEventPublisher events;

    Agendas(Sessions sessions, RenewalService renewals, CommissionRules rules, NoticeService notices, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.renewals = renewals;
        this.rules = rules;
        this.notices = notices;
        this.events = events;
    }

    /** Lists the files that wait, the nearest term first, as long as there is room. */
    void fill(Session session) {
        for (var file : renewals.ready(session.view().siae())) {
            if (session.hasRoom() && sessions.findListing(file.id()).isEmpty()) {
                list(session, file);
            }
        }
    }

    /** Finds a place for one file; when there is none, the secretariat is told and the next session planned takes it. */
    void place(RenewalView file, String exceptSession) {
        if (sessions.findListing(file.id()).isPresent()) {
            return;
        }
        sessions.findFrom(rules.earliest(), file.siae(), SessionStatus.PLANNED).stream()
                .filter(session -> session.hasRoom() && !session.view().reference().equals(exceptSession))
                .findFirst()
                .ifPresentOrElse(
                        session -> list(session, file),
                        () -> notices.toProfession(
                                "secretariat-commission", file.siae(), file.reference(), CommissionNotices.SESSION_NEEDED));
    }

    /** Makes the agenda what the secretariat wants; a file that leaves is placed elsewhere. */
    void reorder(Session session, List<UUID> order) {
        var before = session.view().listed().stream().map(AgendaView::file).toList();
        Refusal.unless(order.stream().distinct().count() == order.size(), "Un dossier figure deux fois à l'ordre du jour.");
        before.stream().filter(file -> !order.contains(file)).forEach(session::release);
        sessions.saveAndFlush(session);
        for (var file : order) {
            if (!before.contains(file)) {
                takeFromElsewhere(file);
                list(session, chosen(file, session.view().siae()));
            }
        }
        before.stream().filter(file -> !order.contains(file)).forEach(file -> place(renewals.file(file), session.view().reference()));
    }

    private void takeFromElsewhere(UUID file) {
        sessions.findListing(file).ifPresent(other -> {
            other.release(file);
            sessions.saveAndFlush(other);
        });
    }

    private RenewalView chosen(UUID file, String siae) {
        return renewals.ready(siae).stream().filter(ready -> ready.id().equals(file)).findFirst()
                .orElseThrow(() -> new Refusal(
                        "Ce dossier n'est plus complet, ou n'est pas de cette structure : retirez-le de l'ordre du jour."));
    }

    private void list(Session session, RenewalView file) {
        session.list(file.id(), file.reference());
        sessions.saveAndFlush(session);
        events.publishEvent(new FileScheduled(file.reference(), session.view().reference()));
    }
}
