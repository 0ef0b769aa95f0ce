package fr.convergence.datarights;

import fr.convergence.engine.rights.Profession;
import fr.convergence.notification.Notice;
import fr.convergence.notification.NoticeService;
import org.springframework.stereotype.Component;

/** Messages about requests of people on their data: under the number of the request, never about whom. */
@Component
class DatarightsNotices {

    private static final Notice RECEIVED = new Notice("datarightsReceived", "Une demande sur des données personnelles est arrivée",
            "Une demande attend votre examen ; le mois de réponse court depuis sa réception.");

    private static final Notice NEAR = new Notice("datarightsTermNear", "Une demande sur des données personnelles arrive à son terme",
            "Une demande n'a pas encore sa réponse : son terme approche.");

    private static final Notice LATE = new Notice("datarightsTermLate", "Une demande sur des données personnelles est en retard",
            "Le terme légal d'une demande est passé sans réponse : répondez aujourd'hui et expliquez le retard à la personne.");

    private final NoticeService notices;

    DatarightsNotices(NoticeService notices) {
        this.notices = notices;
    }

    void received(DataRequestView request) {
        notices.toProfession(Profession.DPO.group(), request.siae(), request.number(), RECEIVED, request.dueOn());
    }

    /** @param urgent whether the management is told too */
    void near(DataRequestView request, boolean urgent) {
        notices.toProfession(Profession.DPO.group(), request.siae(), request.number(), NEAR, request.dueOn());
        if (urgent) {
            notices.toProfession(Profession.DIRECTION.group(), request.siae(), request.number(), NEAR, request.dueOn());
        }
    }

    void late(DataRequestView request) {
        notices.toProfession(Profession.DPO.group(), request.siae(), request.number(), LATE);
        notices.toProfession(Profession.DIRECTION.group(), request.siae(), request.number(), LATE);
    }
}
