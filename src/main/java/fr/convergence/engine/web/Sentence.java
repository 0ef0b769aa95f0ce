package fr.convergence.engine.web;

import fr.convergence.identity.TooManyAttempts;
import fr.convergence.engine.rights.NotWrittenDown;
import fr.convergence.rules.Refusal;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * What a failed call answers: a status, and one French sentence that says what to do. Nothing of the engine's own
 * words reaches the screen: they name classes, tables and other people's tasks.
 */
record Sentence(int status, String text) {

    static final String TAKEN = "Cette tâche vient d'être traitée par quelqu'un d'autre. Rafraîchissez votre liste.";
    static final String GONE = "Cet élément n'existe plus, ou ne vous est pas accessible. Rafraîchissez votre liste.";
    static final String SUSPENDED = "Cette tâche est suspendue pour le moment. Adressez-vous à la coordination.";
    static final String CHANGED = "Ces informations ont changé entre-temps. Rechargez la tâche et recommencez.";
    static final String UNREADABLE = "La demande n'a pas été comprise. Rechargez la page et recommencez.";
    static final String OWN_PASSWORD = "Votre mot de passe actuel n'est pas exact.";
    static final String BROKEN = "Une erreur technique empêche cette action. Réessayez ; si elle revient, donnez ce code à l'administration : ";

    static final String NOT_WRITTEN = "Le registre des accès ne répond pas : rien n'est affiché ni enregistré. Réessayez dans quelques minutes ; "
            + "si cela dure, donnez ce code à l'administration : ";

    private static final String WRONG_OWN_PASSWORD = "The given authenticated user password is not valid";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String OTHER_STRUCTURE = "belongs to no authenticated tenant";

    /** A query that refuses what it is asked. */
    private static final String MALFORMED = "org\\.camunda\\.bpm\\.engine\\.impl\\.\\w+QueryImpl";

    /** What the database says of a text that it cannot take: a lone escape in a pattern, an end of text, a number too long. */
    private static final String DATA = "22";

    /** Whether the words come from the code, to be completed by a number that the log knows. */
    boolean isUnexpected() {
        return status >= 500;
    }

    /** @param writes whether the call was to change something */
    static Sentence of(Throwable failure, boolean writes) {
        var chain = Causes.of(failure);
        if (has(chain, TooManyAttempts.class)) {
            return new Sentence(429, Causes.first(chain, TooManyAttempts.class).orElseThrow().getMessage());
        }
        if (has(chain, NotWrittenDown.class)) {
            return new Sentence(503, NOT_WRITTEN);
        }
        var ours = Causes.first(chain, Refusal.class);
        if (ours.isPresent()) {
            return new Sentence(Causes.first(chain, AuthorizationException.class).isPresent() ? 403 : 400, ours.get().getMessage());
        }
        var form = Causes.first(chain, FormFieldValidationException.class);
        if (form.isPresent()) {
            return new Sentence(400, form.get().getMessage());
        }
        if (has(chain, AuthorizationException.class)) {
            return new Sentence(403, AllowList.NOT_FOR_YOU);
        }
        if (has(chain, OptimisticLockingException.class) || isAlreadyClaimed(chain)) {
            return new Sentence(409, TAKEN);
        }
        if (has(chain, SuspendedEntityInteractionException.class)) {
            return new Sentence(409, SUSPENDED);
        }
        if (has(chain, ConcurrencyFailureException.class) || has(chain, DataIntegrityViolationException.class)
                || has(chain, jakarta.persistence.OptimisticLockException.class)) {
            return new Sentence(409, CHANGED);
        }
        if (isClosedByTheDatabase(chain)) {
            return new Sentence(404, GONE);
        }
        // The same words for a task that is gone and for a task of another structure: nobody learns which it is.
        if (isMissingTask(chain) || says(chain, OTHER_STRUCTURE)) {
            return writes ? new Sentence(409, TAKEN) : new Sentence(404, GONE);
        }
        if (has(chain, NullValueException.class) || has(chain, NotFoundException.class) || says(chain, "No job found with id")) {
            return new Sentence(404, GONE);
        }
        if (says(chain, WRONG_OWN_PASSWORD)) {
            return new Sentence(400, OWN_PASSWORD);
        }
        if (isMalformed(chain)) {
            return new Sentence(400, UNREADABLE);
        }
        return ofDeclared(chain);
    }

    /** The engine's interface takes for granted that a body says what it must, and its queries that they are complete. */
    private static boolean isMalformed(List<Throwable> chain) {
        return Causes.first(chain, SQLException.class).filter(refused -> String.valueOf(refused.getSQLState()).startsWith(DATA)).isPresent()
                || chain.stream().anyMatch(failure -> {
                    var where = thrownIn(failure);
                    return (failure instanceof NullPointerException && where.matches("org\\.camunda\\.bpm\\.(engine\\.rest|webapp)\\..*"))
                            || (failure instanceof ProcessEngineException && where.matches(MALFORMED));
                });
    }

    /** The class that refused, past the engine's own helper and the language. */
    private static String thrownIn(Throwable failure) {
        return Arrays.stream(failure.getStackTrace()).map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk.") && !name.endsWith(".EnsureUtil"))
                .findFirst().orElse("");
    }

    private static Sentence ofDeclared(List<Throwable> chain) {
        var status = chain.stream().mapToInt(Sentence::declaredStatus).filter(code -> code > 0).findFirst().orElse(500);
        if (status == 500 && (has(chain, BadUserRequestException.class) || has(chain, NotValidException.class))) {
            status = 400;
        }
        return ofStatus(status);
    }

    /** What to say when all that is known is the status. */
    static Sentence ofStatus(int status) {
        return switch (status) {
            case 401 -> new Sentence(401, AllowList.SIGN_IN);
            case 403 -> new Sentence(403, AllowList.NOT_FOR_YOU);
            case 404 -> new Sentence(404, GONE);
            default -> status >= 500 ? new Sentence(500, BROKEN) : new Sentence(status, UNREADABLE);
        };
    }

    private static int declaredStatus(Throwable failure) {
        if (failure instanceof RestException rest && rest.getStatus() != null) {
            // The engine's interface says 500 of some requests that it calls invalid itself.
            var status = rest.getStatus().getStatusCode();
            return failure instanceof InvalidRequestException && status == 500 ? 400 : status;
        }
        if (failure instanceof WebApplicationException web) {
            return web.getResponse().getStatus();
        }
        return failure instanceof com.fasterxml.jackson.core.JsonProcessingException ? 400 : 0;
    }

    /** Its class is not public. */
    private static boolean isAlreadyClaimed(List<Throwable> chain) {
        return chain.stream().anyMatch(failure -> failure.getClass().getSimpleName().equals("TaskAlreadyClaimedException"));
    }

    /** The row is not hers, or has just ceased to be. */
    private static boolean isClosedByTheDatabase(List<Throwable> chain) {
        return Causes.first(chain, SQLException.class).filter(refused -> INSUFFICIENT_PRIVILEGE.equals(refused.getSQLState())).isPresent();
    }

    private static boolean isMissingTask(List<Throwable> chain) {
        return says(chain, "task is null") || says(chain, "Cannot find task with id") || says(chain, "No matching task with id");
    }

    private static boolean says(List<Throwable> chain, String words) {
        return chain.stream().anyMatch(failure -> failure.getMessage() != null && failure.getMessage().contains(words));
    }

    private static boolean has(List<Throwable> chain, Class<? extends Throwable> kind) {
        return Causes.first(chain, kind).isPresent();
    }
}
