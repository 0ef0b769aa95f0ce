package fr.convergence.register;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.Siae;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.notification.NoticeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the head of the chain outside the database, once a day: in the log, and to each DPO. */
@Service
@Transactional
class AnchoringService {

    private static final Logger log = LoggerFactory.getLogger(AnchoringService.class);

    private final SealingService sealing;
    private final NoticeService notices;
    private final DirectoryService directory;
    private final StaffDirectory staff;
    private final ProgrammeClock clock;

    AnchoringService(SealingService sealing, NoticeService notices, DirectoryService directory, StaffDirectory staff, ProgrammeClock clock) {
        this.sealing = sealing;
        this.notices = notices;
        this.directory = directory;
        this.staff = staff;
        this.clock = clock;
    }

    void anchor() {
        sealing.anchor().ifPresent(head -> {
            log.info("Registre des accès, empreinte du {} : {}", clock.today(), head.text());
            directory.siaes().stream()
                    .map(Siae::code)
                    .flatMap(siae -> staff.members("dpo", siae).stream())
                    .map(member -> member.account())
                    .distinct()
                    .forEach(account -> notices.toAccount(account, "REG-" + clock.today(), RegisterNotices.anchor(head)));
        });
    }
}
