package fr.convergence.identity;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.database.DatabaseContext;
import fr.convergence.notification.Notice;
import fr.convergence.notification.NoticeService;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever holds an account what somebody did to it, herself or an administrator: if it was not asked for, she is the
 * first to know. What the programme does by itself (a first account, one that nobody used) is told to nobody.
 */
@Component
class AccountNotices {

    static final Notice PASSWORD = new Notice(
            "accountPasswordChanged", "Le mot de passe de votre compte a été changé",
            "Le mot de passe de votre compte vient d'être changé et vos sessions sont fermées. Si vous ne l'avez pas demandé, prévenez l'administration.");

    static final Notice SECOND_FACTOR = new Notice(
            "accountSecondFactorSet", "Un second facteur est installé sur votre compte",
            "Un téléphone vient d'être installé pour votre compte. Si ce n'est pas le vôtre, prévenez l'administration tout de suite.");

    static final Notice SECOND_FACTOR_GONE = new Notice(
            "accountSecondFactorReset", "Le second facteur de votre compte a été retiré",
            "Le téléphone de votre compte vient d'être retiré. Si vous ne l'avez pas demandé, prévenez l'administration tout de suite.");

    static final Notice ENROLMENT = new Notice(
            "accountEnrolmentAllowed", "Un code d'installation est donné pour votre compte",
            "Un code permettant d'installer un téléphone vient d'être donné pour votre compte. Si vous ne l'avez pas demandé, prévenez l'administration.");

    static final Notice RECOVERY = new Notice(
            "accountRecoveryCodeUsed", "Un code de secours de votre compte a servi",
            "Un code de secours vient d'ouvrir votre compte. Si ce n'est pas vous, changez votre mot de passe et prévenez l'administration.");

    static final Notice CLOSED = new Notice(
            "accountClosed", "Votre compte est fermé",
            "Votre compte vient d'être fermé : il ne s'ouvre plus. Pour en parler, prenez contact avec l'administration.");

    private static final Map<AccountEvent, Notice> TOLD = Map.of(
            AccountEvent.PASSWORD_CHANGED, PASSWORD,
            AccountEvent.SECOND_FACTOR_SET, SECOND_FACTOR,
            AccountEvent.SECOND_FACTOR_RESET, SECOND_FACTOR_GONE,
            AccountEvent.ENROLMENT_ALLOWED, ENROLMENT,
            AccountEvent.RECOVERY_CODE_USED, RECOVERY,
            AccountEvent.DISABLED, CLOSED);

    private final NoticeService notices;
    private final DatabaseContext database;
    private final ProgrammeClock clock;

    AccountNotices(NoticeService notices, DatabaseContext database, ProgrammeClock clock) {
        this.notices = notices;
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void on(AccountChanged changed) {
        var notice = TOLD.get(changed.event());
        if (notice == null || changed.actor().equals(AccountEvents.PROGRAMME)) {
            return;
        }
        // Nobody is known to the database while she signs in, and an administrator has no structure.
        database.beyondReach(() -> {
            notices.toAccount(changed.account(), "CPT-" + clock.today(), notice);
            return null;
        });
    }
}
