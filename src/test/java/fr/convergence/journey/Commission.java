package fr.convergence.journey;

import static fr.convergence.journey.Words.answers;
import static fr.convergence.journey.Words.but;
import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A session of the commission of one structure, planned and held by its secretariat for one file. */
final class Commission {

    private final Colleague secretariat;
    private final List<String> members;
    private final ParcoursCalendar calendar;
    private final WorkingDays workingDays;
    private String session;

    /** @param members accounts of the titular members; the first one chairs */
    Commission(Colleague secretariat, List<String> members, ParcoursCalendar calendar, WorkingDays workingDays) {
        this.secretariat = secretariat;
        this.members = members;
        this.calendar = calendar;
        this.workingDays = workingDays;
    }

    /** Plans, convenes and opens a session where the file of that parcours is examined. */
    void opensFor(String reference) {
        var heldOn = workingDays.onOrAfter(calendar.today().plusDays(21));
        session = secretariat.starts("commission", answers("heldOn", heldOn, "startsAt", "09:30", "place", "Salle fictive", "capacity", 5));
        calendar.follow(session);
        var preparation = secretariat.opens(session, "userTask_prepareSession");
        var prepared = answers("maintained", "yes", "heldOn", heldOn, "startsAt", "09:30", "place", "Salle fictive", "seats", seats(members),
                "chair", members.get(0), "files", List.of(file(preparation, reference)));
        assertThat(secretariat.refused(session, "userTask_prepareSession", but(prepared, "seats", seats(members.subList(0, 1)))))
                .contains("personne ne décide seul");
        secretariat.does(session, "userTask_prepareSession", prepared);
        calendar.settle();
        var held = answers("held", "yes", "present", members, "chair", members.get(0));
        assertThat(secretariat.refused(session, "userTask_holdSession", held)).contains("elle s'ouvre ce jour-là");
        calendar.travelTo(heldOn);
        secretariat.does(session, "userTask_holdSession", held);
        calendar.settle();
    }

    private static List<Map<String, Object>> seats(List<String> titulars) {
        return titulars.stream().map(titular -> answers("quality", "OTHER", "titular", titular)).toList();
    }

    private String file(String preparation, String reference) {
        return StreamSupport.stream(secretariat.shown(preparation, "fileOptions").spliterator(), false)
                .filter(option -> option.path("label").asText().contains(reference))
                .map(option -> option.path("value").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("the file of " + reference + " is not complete"));
    }

    /** A decision by consensus of all members. */
    Map<String, Object> renewed(int months, String reason) {
        return answers("deciders", members, "mode", "CONSENSUS", "outcome", "RENEWED", "months", months, "renewalReason", reason,
                "explanation", "Votre projet avance, la commission vous donne le temps qu'il demande.");
    }

    /** The sentence with which the commission's decision is refused. */
    String refused(Map<String, Object> decision) {
        return secretariat.refused(session, "userTask_decideRenewal", decision);
    }

    /** Records the decision and closes the session with its minutes and its letters. @return day of the decision */
    LocalDate decides(Map<String, Object> decision) {
        secretariat.does(session, "userTask_decideRenewal", decision);
        calendar.settle();
        var minutes = secretariat.shown(secretariat.opens(session, "userTask_writeMinutes"), "minutes").asText();
        assertThat(minutes).contains(session, "Par consensus");
        secretariat.does(session, "userTask_writeMinutes", answers("minutes", minutes));
        calendar.settle();
        secretariat.does(session, "userTask_handOutLetters", answers("handedOut", true));
        return calendar.today();
    }
}
