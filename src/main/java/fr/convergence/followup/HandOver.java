package fr.convergence.followup;

import fr.convergence.parcours.Domain;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;

/** The hand-over to ordinary services: only if needed, only if the person agrees, done when a service accepts a date. */
@Embeddable
class HandOver {

    @Enumerated(EnumType.STRING)
    @Column(name = "hand_over")
    private HandOverState state = HandOverState.NONE;

    @Column(name = "hand_over_topics")
    private String topics = "";

    @Column(name = "hand_over_next_on")
    private LocalDate nextTryOn;

    @Column(name = "hand_over_meeting_on")
    private LocalDate firstMeetingOn;

    void propose(Set<Domain> agreed, LocalDate firstTryOn) {
        state = HandOverState.PROPOSED;
        topics = Codes.write(agreed);
        nextTryOn = firstTryOn;
    }

    void decline() {
        state = HandOverState.DECLINED;
        nextTryOn = null;
    }

    void tryAgainOn(LocalDate day) {
        nextTryOn = day;
    }

    void accept(LocalDate meeting) {
        state = HandOverState.ACCEPTED;
        firstMeetingOn = meeting;
        nextTryOn = null;
    }

    HandOverState state() {
        return state;
    }

    Set<Domain> topics() {
        return Codes.read(Domain.class, topics);
    }

    LocalDate nextTryOn() {
        return nextTryOn;
    }

    LocalDate firstMeetingOn() {
        return firstMeetingOn;
    }

    /** Last day of the follow-up: a hand-over that is awaited keeps it open, an accepted one until the first meeting. */
    LocalDate keepsOpenUntil(LocalDate endsOn, LocalDate extensionEnd) {
        return switch (state) {
            case PROPOSED -> extensionEnd;
            case ACCEPTED -> firstMeetingOn.isAfter(endsOn) ? firstMeetingOn : endsOn;
            case NONE, DECLINED -> endsOn;
        };
    }
}
