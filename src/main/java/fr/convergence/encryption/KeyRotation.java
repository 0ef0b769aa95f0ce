package fr.convergence.encryption;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes the key: a new one seals, everything is sealed again with it, then the one before leaves. A rotation that was cut
 * short goes on with the new key it had begun with.
 */
@Service
public class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

    private final Keyring keyring;
    private final Resealing resealing;

    /** Works with the account that owns the tables, whatever the application itself may read. */
    KeyRotation(Keyring keyring, Vault vault, Flyway flyway) {
        this.keyring = keyring;
        var source = flyway.getConfiguration().getDataSource();
        this.resealing = new Resealing(vault, new JdbcTemplate(source), new TransactionTemplate(new JdbcTransactionManager(source)));
    }

    /**
     * Runs the whole change; other nodes must be stopped.
     *
     * @return how many values were sealed again
     * @throws KeysRefused when the keys come from the environment, where the product cannot write
     */
    public synchronized long run() {
        if (!keyring.canChange()) {
            throw new KeysRefused("des clés données par CONVERGENCE_KEYS ne peuvent pas être changées d'ici. Passez par un fichier"
                    + " (convergence.keys.file) le temps du changement.");
        }
        if (!keyring.isRotating()) {
            LOG.info("Les clés d'avant restent dans {} : gardez ce fichier avec les sauvegardes d'avant ce jour.", keyring.addPrimary());
        }
        var sealed = resealing.all();
        if (resealing.left() > 0) {
            throw new IllegalStateException("values were sealed with the earlier key meanwhile: stop the other nodes and begin again");
        }
        keyring.retireOthers();
        LOG.info("Clé de chiffrement changée : {} valeurs chiffrées à nouveau.", sealed);
        return sealed;
    }
}
