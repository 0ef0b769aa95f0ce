package fr.convergence.accompaniment;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the referents speak to each other at the right rhythm, and keeps what they decide. */
@Service
@Transactional
public class ConcertationService {

    private final Concertations concertations;
    private final Accompaniments accompaniments;
    private final ThreadEntries entries;
    private final PlanService plans;
    private final ConcertationRhythm rhythm;
    private final AccompanimentRules rules;
    private final ParcoursService parcours;
    private final NoticeService notices;
    private final ProgrammeClock clock;

    ConcertationService(Concertations concertations, Accompaniments accompaniments, ThreadEntries entries, PlanService plans,
            ConcertationRhythm rhythm, AccompanimentRules rules, ParcoursService parcours, NoticeService notices, ProgrammeClock clock) {
        this.concertations = concertations;
        this.accompaniments = accompaniments;
        this.entries = entries;
        this.plans = plans;
        this.rhythm = rhythm;
        this.rules = rules;
        this.parcours = parcours;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Latest working day of the next concertation: at most four weeks after the last one in the first three months and in
     * the three months before a term, at most eight otherwise (programme parameters).
     */
    @Transactional(readOnly = true)
    public LocalDate next(String reference, String siae) {
        var start = accompaniments.findByReferenceAndSiaeAndStoppedOnIsNull(reference, siae)
                .map(Accompaniment::startedOn)
                .orElseGet(clock::today);
        var from = concertations.findFirstByReferenceAndSiaeOrderByHeldOnDescIdDesc(reference, siae)
                .map(Concertation::heldOn)
                .filter(held -> !held.isBefore(start))
                .orElse(start);
        return rhythm.next(from, start, parcours.view(reference).term().orElse(null));
    }

    /** Tells every referent of the parcours that they are to speak to each other. */
    public void invite(String reference) {
        parcours.view(reference).referents().values().stream()
                .distinct()
                .forEach(account -> notices.toAccount(account, reference, AccompanimentNotices.CONCERTATION_PLANNED));
    }

    /** Why the concertation is held: what was asked for since the last one, with its day. Empty for an ordinary one. */
    @Transactional(readOnly = true)
    public List<String> agenda(String reference, String siae) {
        var since = concertations.findFirstByReferenceAndSiaeOrderByHeldOnDescIdDesc(reference, siae).map(Concertation::heldOn);
        var reasons = new ArrayList<String>();
        entries.findByReferenceAndSiaeAndKindOrderByWrittenAt(reference, siae, EntryKind.CONCERTATION).forEach(call -> {
            var day = LocalDate.ofInstant(call.writtenAt(), ProgrammeClock.PARIS);
            if (since.isEmpty() || !day.isBefore(since.get())) {
                reasons.add("Demandée le " + French.day(day) + " : " + call.note());
            }
        });
        return reasons;
    }

    /**
     * Keeps a concertation; each decision becomes an action of the plan.
     *
     * @throws Refusal when it is to come, too old, held alone, or when a decision has no fit owner or no day to come
     */
    public void hold(String reference, String siae, ConcertationReport report, String by) {
        Refusal.when(report.heldOn() == null, "Indiquez la date de la concertation.");
        var view = parcours.view(reference);
        var held = new Concertation(reference, siae, report, view.referents().keySet(), by, clock.today(),
                rules.earliest("LATE_RECORD", clock.today()));
        concertations.saveAndFlush(held);
        plans.decide(reference, report.decisions(), held.id());
    }
}
