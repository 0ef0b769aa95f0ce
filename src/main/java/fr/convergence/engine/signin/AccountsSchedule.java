package fr.convergence.engine.signin;

import fr.convergence.engine.rights.Accounts;
import fr.convergence.identity.AccountService;
import fr.convergence.identity.AttemptService;
import fr.convergence.identity.SessionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** At night, accounts that nobody uses are closed and old counters forgotten. Every node does it; the rows agree. */
@Component
class AccountsSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(AccountsSchedule.class);

    private final Accounts accounts;
    private final AccountService states;
    private final AttemptService attempts;
    private final SessionService sessions;
    private final boolean demo;

    AccountsSchedule(Accounts accounts, AccountService states, AttemptService attempts, SessionService sessions, @Value("${spring.datasource.url:}") String database) {
        this.accounts = accounts;
        this.states = states;
        this.attempts = attempts;
        this.sessions = sessions;
        this.demo = database.isBlank();
    }

    @Scheduled(cron = "0 45 3 * * *", zone = "Europe/Paris")
    void everyNight() {
        attempts.forgetOld();
        sessions.forgetOld();
        if (!demo) {
            closeDormant();
        }
    }

    /** The world of the demo is left alone: its accounts wait for whoever comes back to it. */
    void closeDormant() {
        var closed = states.disableDormant(accounts.all().stream().map(Accounts.Known::account).toList(), accounts.administrators());
        if (!closed.isEmpty()) {
            LOG.info("{} comptes fermés faute d'usage.", closed.size());
        }
    }
}
