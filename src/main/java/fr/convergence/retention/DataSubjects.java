package fr.convergence.retention;

import fr.convergence.database.DatabaseContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who stands behind a reference, with her other references: somebody is forgotten as a whole or not at all. */
@Component
class DataSubjects {

    private static final String KNOWN = """
            select person_id from parcours where reference = :reference
            union select person_id from referral where reference = :reference
            """;

    private static final String REFERENCES = """
            select reference from parcours where person_id = :person
            union select reference from referral where person_id = :person
            union select r.reference from referral r join parcours p on p.reference = r.attached_to where p.person_id = :person
            """;

    private final JdbcClient database;
    private final DatabaseContext context;

    DataSubjects(JdbcClient database, DatabaseContext context) {
        this.database = database;
        this.context = context;
    }

    /** Empty when no parcours and no referral has this reference. */
    Optional<DataSubject> of(String reference) {
        return context.beyondReach(() -> behind(reference));
    }

    private Optional<DataSubject> behind(String reference) {
        var rows = database.sql(KNOWN).param("reference", reference).query((row, rank) -> Optional.ofNullable(row.getObject(1, UUID.class))).list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var person = rows.stream().flatMap(Optional::stream).findFirst().or(() -> attached(reference));
        return Optional.of(person.map(this::of).orElseGet(() -> new DataSubject(null, Set.of(reference))));
    }

    private DataSubject of(UUID person) {
        return new DataSubject(person, new HashSet<>(database.sql(REFERENCES).param("person", person).query(String.class).list()));
    }

    /** A second referral of somebody who is known hangs on her parcours. */
    private Optional<UUID> attached(String reference) {
        return database.sql("select p.person_id from referral r join parcours p on p.reference = r.attached_to where r.reference = :reference")
                .param("reference", reference).query(UUID.class).optional();
    }
}
