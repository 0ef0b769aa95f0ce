package fr.convergence.consent;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.notification.Notice;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.RuleBook;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says of an agreement that its term has come, so that what runs on it stops; says before that it comes. */
@Service
@Transactional
class ConsentExpiryService {

    static final Notice TERM_IN_SIGHT = new Notice("consentTermInSight", "Un accord de partage arrive à son terme",
            "Un accord donné par une personne que vous accompagnez arrive à son terme : voyez avec elle si elle veut le renouveler.");

    private final Consents consents;
    private final ConsentRegister register;
    private final ParcoursService parcours;
    private final NoticeService notices;
    private final RuleBook rules;
    private final ProgrammeClock clock;

    ConsentExpiryService(Consents consents, ConsentRegister register, ParcoursService parcours, NoticeService notices, RuleBook rules,
            ProgrammeClock clock) {
        this.consents = consents;
        this.register = register;
        this.parcours = parcours;
        this.notices = notices;
        this.rules = rules;
        this.clock = clock;
    }

    /** @return agreements whose term was noted; called again it notes nothing twice */
    int expire() {
        var over = consents.over(clock.today());
        over.forEach(consent -> register.record(consent.reference(), consent.line().sharing(), ConsentAnswer.EXPIRED,
                Proof.by(consent.line().means()), "programme"));
        return over.size();
    }

    /** Tells each fil rouge once that agreements end soon; to be called once a day. */
    void announce() {
        var days = rules.numberOf("consentNotice", "days", Map.of("notice", "termInSight"));
        consents.findByExpiresOnAndAnswer(clock.today().plusDays(days), ConsentAnswer.GIVEN).stream().map(Consent::reference).distinct()
                .flatMap(reference -> parcours.views(List.of(reference)).stream())
                .forEach(file -> file.referent(ReferentRole.FIL_ROUGE)
                        .ifPresent(account -> notices.toAccount(account, file.reference(), TERM_IN_SIGHT)));
    }
}
