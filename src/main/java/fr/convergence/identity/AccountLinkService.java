package fr.convergence.identity;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which account a person of an identity provider opens. The provider's number never changes hands; a name may. */
@Service
@Transactional
public class AccountLinkService {

    private final JdbcTemplate database;
    private final AccountEvents events;

    AccountLinkService(JdbcTemplate database, AccountEvents events) {
        this.database = database;
        this.events = events;
    }

    /** The account that this person opened before. */
    @Transactional(readOnly = true)
    public Optional<String> accountOf(String issuer, String subject) {
        return database.queryForList("select account from account_link where issuer = ? and subject = ?", String.class, issuer, subject)
                .stream().findFirst();
    }

    /** Whether somebody of a provider opens this account already. */
    @Transactional(readOnly = true)
    public boolean isLinked(String account) {
        return Boolean.TRUE.equals(database.queryForObject("select exists (select 1 from account_link where account = ?)", Boolean.class, account));
    }

    /** From now on this person, and nobody else of any provider, opens the account. */
    public void link(String issuer, String subject, String account) {
        database.update("insert into account_link (issuer, subject, account) values (?, ?, ?)", issuer, subject, account);
        events.write(account, AccountEvents.PROGRAMME, AccountEvent.PROVISIONED);
    }
}
