package fr.convergence.retention;

import fr.convergence.document.DocumentService;
import fr.convergence.encryption.SealedColumn;
import fr.convergence.encryption.Vault;
import fr.convergence.register.StatementChanges;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes out of the minutes of sessions what they say of her; what they say of others stays. */
@Component
@Order(2)
class SessionErasure implements ErasureStep {

    private static final String SESSIONS = """
            select session from commission_agenda_item where reference in (:references)
            union select session from commission_decision where reference in (:references)
            """;

    private static final SealedColumn MINUTES = new SealedColumn("commission_session", "minutes");

    private final JdbcClient database;
    private final DocumentService documents;
    private final Vault vault;
    private final StatementChanges changes;

    SessionErasure(JdbcClient database, DocumentService documents, Vault vault, StatementChanges changes) {
        this.database = database;
        this.documents = documents;
        this.vault = vault;
        this.changes = changes;
    }

    @Override
    public long erase(DataSubject subject) {
        var names = names(subject);
        Predicate<String> tellsOfHer = text -> subject.references().stream().anyMatch(text::contains)
                || names.stream().anyMatch(name -> text.toLowerCase(Locale.FRENCH).contains(name));
        var sessions = database.sql(SESSIONS).param("references", subject.references()).query(String.class).list();
        for (var session : sessions) {
            if (documents.takeOut(session, tellsOfHer) > 0) {
                changes.tell("KeptDocument/" + session, null, "update", "content");
            }
            if (minutes(session, tellsOfHer)) {
                changes.tell("Session/" + session, null, "update", "minutes");
            }
        }
        return 0;
    }

    /** @return whether something was taken out */
    private boolean minutes(String session, Predicate<String> tellsOfHer) {
        return database.sql("select minutes from commission_session where reference = :session and minutes is not null")
                .param("session", session).query(String.class).optional()
                .map(sealed -> vault.plain(MINUTES, sealed))
                .filter(tellsOfHer)
                .map(text -> database.sql("update commission_session set minutes = :text where reference = :session")
                        .param("text", vault.seal(MINUTES, text.lines().filter(tellsOfHer.negate()).collect(Collectors.joining("\n"))))
                        .param("session", session).update())
                .isPresent();
    }

    /** Her name in the order in which people write it, in lower case. */
    private List<String> names(DataSubject subject) {
        return database.sql("""
                        select lower(first_name || ' ' || last_name) from person where id = :person
                        union select lower(last_name || ' ' || first_name) from person where id = :person
                        """)
                .param("person", subject.person()).query(String.class).list();
    }
}
