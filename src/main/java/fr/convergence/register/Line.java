package fr.convergence.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A line as it stands in the register; content and salt are null once pruned, place and hashes before the seal. */
record Line(long seq, UUID salt, Instant at, Kind kind, String account, String professions, String reference, String element, String purpose,
        String changes, Long position, byte[] digest, byte[] hash) {

    static final String COLUMNS =
            "seq, salt, at, kind, account, professions, reference, element, purpose, changes, position, digest, hash";

    static Line of(ResultSet row, int number) throws SQLException {
        return new Line(row.getLong("seq"), row.getObject("salt", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(),
                Kind.valueOf(row.getString("kind")), row.getString("account"), row.getString("professions"), row.getString("reference"),
                row.getString("element"), row.getString("purpose"), row.getString("changes"), row.getObject("position", Long.class),
                row.getBytes("digest"), row.getBytes("hash"));
    }

    boolean isPruned() {
        return salt == null;
    }
}
