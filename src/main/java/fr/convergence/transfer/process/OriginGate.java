package fr.convergence.transfer.process;

import fr.convergence.engine.forms.FormObserver;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.rules.Refusal;
import fr.convergence.transfer.OriginAccessService;
import org.springframework.stereotype.Component;

/** No form about somebody opens any more in the structure she has left, once the overlap is over. */
@Component
class OriginGate implements FormObserver {

    static final String OVER = "Le tuilage est terminé : ce parcours est suivi par la structure d'accueil, adressez-vous à elle.";

    private final OriginAccessService access;

    OriginGate(OriginAccessService access) {
        this.access = access;
    }

    @Override
    public void opened(String elementId, TaskContext task) {
        refuseStrangers(task);
    }

    @Override
    public void submitted(String elementId, TaskContext task) {
        refuseStrangers(task);
    }

    private void refuseStrangers(TaskContext task) {
        Refusal.unless(access.mayOpen(task.reference(), task.siae()), OVER);
    }
}
