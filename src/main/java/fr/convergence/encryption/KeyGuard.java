package fr.convergence.encryption;

import javax.sql.DataSource;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Tries the keys on a known sealed word before anything else happens to the database: keys that were lost or mixed up are
 * told at once, not when the first file is opened.
 */
@Component
class KeyGuard implements Callback {

    private static final SealedColumn WITNESS = new SealedColumn("encryption_witness", "word");
    private static final String WORD = "Convergence";

    private final Keyring keyring;
    private final Vault vault;

    KeyGuard(Keyring keyring, Vault vault) {
        this.keyring = keyring;
        this.vault = vault;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        check(new SingleConnectionDataSource(context.getConnection(), true), event == Event.AFTER_MIGRATE);
    }

    @Override
    public String getCallbackName() {
        return "keys";
    }

    /** @param migrated whether the witness may be written when there is none yet */
    void check(DataSource source, boolean migrated) {
        var database = new JdbcTemplate(source);
        if (Boolean.TRUE.equals(database.queryForObject("select to_regclass('encryption_witness') is not null", Boolean.class))) {
            var words = database.queryForList("select word from encryption_witness", String.class);
            words.forEach(this::tryOn);
            if (words.isEmpty() && migrated) {
                database.update("insert into encryption_witness (id, word) values (1, ?)", vault.seal(WITNESS, WORD));
            }
        }
        keyring.save();
    }

    private void tryOn(String witness) {
        try {
            if (vault.open(WITNESS, witness).equals(WORD)) {
                return;
            }
        } catch (Unreadable refused) {
            // said below
        }
        throw new KeysRefused("les clés de chiffrement données n'ouvrent pas cette base. Remettez le fichier des clés qui va avec elle"
                + " (ou la base qui va avec ces clés) : sans lui, ce qui est chiffré ne peut pas être lu.");
    }
}
