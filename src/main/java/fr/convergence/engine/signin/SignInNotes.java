package fr.convergence.engine.signin;

import fr.convergence.database.DatabaseContext;
import fr.convergence.engine.rights.Ledger;
import fr.convergence.engine.rights.NotWrittenDown;
import fr.convergence.engine.rights.Profession;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells the register who came in and who left: an account, a moment, a way in; neither address nor device. */
@Component
class SignInNotes {

    /** How somebody showed who she is. */
    enum Way { PASSWORD, SECOND_FACTOR, PROVIDER }

    private static final Logger LOG = LoggerFactory.getLogger(SignInNotes.class);
    private static final Set<String> PROFESSIONS = Arrays.stream(Profession.values()).map(Profession::group).collect(Collectors.toUnmodifiableSet());

    private final Ledger ledger;
    private final DatabaseContext database;

    SignInNotes(Ledger ledger, DatabaseContext database) {
        this.ledger = ledger;
        this.database = database;
    }

    /** @throws NotWrittenDown when it cannot be written: nobody comes in then */
    void cameIn(String account, Collection<String> groups, Way way) {
        write("connexion", account, groups, way.name());
    }

    /** Who leaves, leaves: what cannot be written of it is said in the log. */
    void left(String account, Collection<String> groups) {
        try {
            write("deconnexion", account, groups, null);
        } catch (NotWrittenDown broken) {
            LOG.error("Une déconnexion n'a pas pu être inscrite au registre.");
        }
    }

    /** She ended sessions of hers from another. @throws NotWrittenDown when it cannot be written: they then go on */
    void ended(String account, Collection<String> groups) {
        write("session-fermee", account, groups, null);
    }

    private void write(String element, String account, Collection<String> groups, String way) {
        var professions = groups == null ? Set.<String>of() : groups.stream().filter(PROFESSIONS::contains).collect(Collectors.toSet());
        // Nobody is known to the database while she comes in: the line is hers.
        database.as(account, professions, Set.of(), () -> {
            ledger.write(new Ledger.Note(Ledger.Action.SIGN_IN, account, professions, null, element, null, way));
            return null;
        });
    }
}
