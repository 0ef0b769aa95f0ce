package fr.convergence.retention;

import fr.convergence.document.DocumentService;
import fr.convergence.encryption.SealedColumn;
import fr.convergence.encryption.Vault;
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

    SessionErasure(JdbcClient database, DocumentService documents, Vault vault) {
        this.database = database;
        this.documents = documents;
        this.vault = vault;
    }

    @Override
    public long erase(DataSubject subject, String pseudonym) {
        var names = names(subject);
        Predicate<String> tellsOfHer = text -> subject.references().stream().anyMatch(text::contains)
                || names.stream().anyMatch(name -> text.toLowerCase(Locale.FRENCH).contains(name));
        var sessions = database.sql(SESSIONS).param("references", subject.references()).query(String.class).list();
        for (var session : sessions) {
            documents.takeOut(session, tellsOfHer);
            minutes(session, tellsOfHer);
        }
        return 0;
    }

    private void minutes(String session, Predicate<String> tellsOfHer) {
        database.sql("select minutes from commission_session where reference = :session and minutes is not null")
                .param("session", session).query(String.class).optional()
                .map(sealed -> vault.plain(MINUTES, sealed))
                .filter(tellsOfHer)
                .ifPresent(text -> database.sql("update commission_session set minutes = :text where reference = :session")
                        .param("text", vault.seal(MINUTES, text.lines().filter(tellsOfHer.negate()).collect(Collectors.joining("\n"))))
                        .param("session", session).update());
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
