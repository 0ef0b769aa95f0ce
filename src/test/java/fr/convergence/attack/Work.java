package fr.convergence.attack;

import java.util.Map;

/**
 * What an attacker of another structure would like to reach.
 *
 * @param parcours reference of somebody accompanied
 * @param referral reference of somebody just referred
 * @param tasks open tasks by name of their step
 * @param instances running instances by process
 */
record Work(String siae, String parcours, String referral, String session, Map<String, String> tasks, Map<String, String> instances) {

    /** Id of the open task of a step. */
    String task(String step) {
        var id = tasks.get(step);
        if (id == null) {
            throw new AssertionError("no task " + step + " among " + tasks.keySet());
        }
        return id;
    }
}
