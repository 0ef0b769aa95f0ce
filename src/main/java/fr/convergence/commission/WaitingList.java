package fr.convergence.commission;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.notification.NoticeService;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalView;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Files for which no session is held in time, and who is told of it. */
@Component
class WaitingList {

    private final WaitingFiles files;
    private final RenewalService renewals;
    private final CommissionRules rules;
    private final NoticeService notices;
    private final ProgrammeClock clock;

    WaitingList(WaitingFiles files, RenewalService renewals, CommissionRules rules, NoticeService notices, ProgrammeClock clock) {
        this.files = files;
        this.renewals = renewals;
        this.rules = rules;
        this.notices = notices;
        this.clock = clock;
    }

    /** Secretariat and direction are told at once, with the last useful day; once as long as the file waits. */
    void add(RenewalView file) {
        if (files.existsByFileId(file.id())) {
            return;
        }
        files.saveAndFlush(new WaitingFile(file, clock.today()));
        for (var profession : List.of("secretariat-commission", "direction")) {
            notices.toProfession(profession, file.siae(), file.reference(), CommissionNotices.SESSION_NEEDED, rules.lastUsefulDay(file.term()));
        }
    }

    void remove(UUID file) {
        files.deleteByFileId(file);
    }

    /** Complete files and files that wait for a session, the nearest term first. */
    List<RenewalView> in(String siae) {
        return candidates(siae, List.of());
    }

    /** The same with files that have a place already. */
    List<RenewalView> candidates(String siae, Collection<UUID> listed) {
        var others = Stream.concat(files.findBySiae(siae).stream().map(WaitingFile::file), listed.stream()).toList();
        return Stream.concat(renewals.ready(siae).stream(), renewals.files(others).stream())
                .filter(file -> file.status().awaitsDecision())
                .distinct()
                .sorted(Comparator.comparing(RenewalView::term).thenComparing(RenewalView::openedOn).thenComparing(RenewalView::id))
                .toList();
    }
}
