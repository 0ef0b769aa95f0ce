package fr.convergence.accessreview;

import fr.convergence.breakglass.BreakGlassService;
import fr.convergence.breakglass.EmergencyUse;
import fr.convergence.breakglass.Finding;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.Siae;
import fr.convergence.rules.Refusal;
import java.time.YearMonth;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the review of the month that is over, once a structure, and keeps what was concluded. */
@Service
@Transactional
public class AccessReviewService {

    private final AccessReviews reviews;
    private final BreakGlassService accesses;
    private final DirectoryService directory;
    private final ApplicationEventPublisher events;
    private final ProgrammeClock clock;

    AccessReviewService(AccessReviews reviews, BreakGlassService accesses, DirectoryService directory, ApplicationEventPublisher events,
            ProgrammeClock clock) {
        this.reviews = reviews;
        this.accesses = accesses;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the reviews of last month; structures without a use have none. Called twice, it opens nothing twice. */
    public void openLastMonth() {
        var month = YearMonth.from(clock.today().withDayOfMonth(1).minusDays(1));
        directory.siaes().stream().map(Siae::code).map(siae -> new ReviewMonth(month, siae)).forEach(this::open);
    }

    private void open(ReviewMonth month) {
        var uses = uses(month).size();
        if (uses > 0 && reviews.findBySiaeAndMonth(month.siae(), month.month().atDay(1)).isEmpty()) {
            reviews.saveAndFlush(new AccessReview(month.siae(), month.month().atDay(1), uses));
            events.publishEvent(new MonthOver(month.key(), month.siae()));
        }
    }

    /** Uses of the month, the oldest first. @param key see {@link MonthOver} */
    @Transactional(readOnly = true)
    public List<EmergencyUse> uses(String key) {
        return uses(ReviewMonth.of(key));
    }

    private List<EmergencyUse> uses(ReviewMonth month) {
        return accesses.usesIn(month.siae(), month.begins(), month.ends());
    }

    /** @throws Refusal without measures for what was not justified, or against the finding on one of the uses */
    public void conclude(String key, Finding finding, String measures, String by) {
        var month = ReviewMonth.of(key);
        Refusal.when(finding == Finding.NOT_JUSTIFIED && (measures == null || measures.isBlank()),
                "Des accès non justifiés appellent des mesures : dites lesquelles.");
        Refusal.when(finding == Finding.JUSTIFIED && uses(month).stream().anyMatch(use -> use.finding() == Finding.NOT_JUSTIFIED),
                "Un accès de ce mois a été jugé non justifié : la revue du mois ne peut pas dire le contraire.");
        Refusal.when(uses(month).stream().anyMatch(use -> use.finding() == null),
                "Un accès de ce mois n'est pas encore examiné : examinez-le d'abord, sa tâche est dans votre liste.");
        var review = reviews.findBySiaeAndMonth(month.siae(), month.month().atDay(1))
                .orElseThrow(() -> new Refusal("Cette revue n'existe plus : actualisez votre liste."));
        review.conclude(finding, measures, by, clock.instant());
        reviews.saveAndFlush(review);
    }

    /** Structure of a review. */
    static String siae(String key) {
        return ReviewMonth.of(key).siae();
    }
}
