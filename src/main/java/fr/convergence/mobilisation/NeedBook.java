package fr.convergence.mobilisation;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.notification.NoticeService;
import fr.convergence.rules.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds needs and keeps them: what every step of the mobilisation does around its own part. */
@Component
class NeedBook {

    private final Mobilisations mobilisations;
    private final UnmetNeeds unmetNeeds;
    private final WaitWatch watch;
    private final NoticeService notices;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    NeedBook(Mobilisations mobilisations, UnmetNeeds unmetNeeds, WaitWatch watch, NoticeService notices, ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.mobilisations = mobilisations;
        this.unmetNeeds = unmetNeeds;
        this.watch = watch;
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    Mobilisation found(UUID id) {
        return mobilisations.findById(id).orElseThrow(() -> new Refusal("Ce besoin n'existe plus : rafraîchissez votre liste."));
    }

    void keep(Mobilisation mobilisation) {
        watch.prepare(mobilisation);
        mobilisations.saveAndFlush(mobilisation);
    }

    /** Takes back the request under way; an operator that knows of it is told, without a word on why. */
    void takeBackRequest(Mobilisation mobilisation) {
        mobilisation.openRequest().ifPresent(request -> {
            request.end(RequestStatus.WITHDRAWN, clock.today());
            if (request.wasSent()) {
                notices.takeBack(request.number(), MobilisationNotices.REQUEST, MobilisationNotices.REMINDER);
                notices.toPartner(request.operator(), request.number(), MobilisationNotices.WITHDRAWN);
            }
            // A need is with one operator at a time: the row must have left before another comes.
            mobilisations.saveAndFlush(mobilisation);
        });
    }

    /** Closes a need whatever came of it, keeps it and says so. */
    void close(Mobilisation mobilisation, NeedResult result, List<Benefit> benefits) {
        mobilisation.closeAs(result, benefits, clock.today());
        closed(mobilisation);
    }

    /** Keeps a need that is over and says so. */
    void closed(Mobilisation mobilisation) {
        keep(mobilisation);
        var need = mobilisation.file();
        events.publishEvent(new MobilisationClosed(need.reference(), need.siae(), need.domain().name(), need.result().name()));
    }

    /** Enters the need in the register of what the network lacks, closes it and tells the coordination. */
    void closeUnmet(Mobilisation mobilisation, UnmetReason reason) {
        takeBackRequest(mobilisation);
        var need = mobilisation.file();
        var motives = mobilisation.requests().stream().map(request -> request.view("").motive()).filter(motive -> motive != null).toList();
        unmetNeeds.saveAndFlush(new RecordedUnmetNeed(need, reason, motives, clock.today()));
        notices.toProfession("coordination", need.siae(), need.reference(), MobilisationNotices.NEED_UNMET);
        close(mobilisation, NeedResult.UNMET, List.of());
    }
}
