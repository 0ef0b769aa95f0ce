package fr.convergence.engine.rights;

import fr.convergence.engine.forms.FormObserver;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.rights.Ledger.Action;
import org.springframework.stereotype.Component;

/**
 * Writes down who opened and who submitted which screen of which parcours, in the engine's transaction: a reading that
 * cannot be logged does not happen.
 */
@Component
public class AccessLog implements FormObserver {

    private final Ledger ledger;
    private final CurrentPerson person;

    AccessLog(Ledger ledger, CurrentPerson person) {
        this.ledger = ledger;
        this.person = person;
    }

    @Override
    public void opened(String elementId, TaskContext task) {
        write(Action.READ, task.userId(), task.reference(), elementId, task.process());
    }

    @Override
    public void submitted(String elementId, TaskContext task) {
        write(Action.WRITE, task.userId(), task.reference(), elementId, task.process());
    }

    /**
     * Notes that somebody read a page of a file; call it in the transaction that reads.
     *
     * @param account who reads; null when the programme itself does
     * @param reference parcours
     * @param page code of the page, without accent nor space, for example {@code dossier}
     * @throws NotWrittenDown when the reading cannot be written: show nothing
     */
    public void read(String account, String reference, String page) {
        write(Action.READ, account, reference, page, null);
    }

    private void write(Action action, String account, String reference, String element, String purpose) {
        ledger.write(new Ledger.Note(action, account, person.professions(account), reference, element, purpose, null));
    }
}
