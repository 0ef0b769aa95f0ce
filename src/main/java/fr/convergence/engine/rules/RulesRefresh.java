package fr.convergence.engine.rules;

import fr.convergence.engine.deploy.ModelsDeployed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A redeployed table applies from the next question. */
@Component
class RulesRefresh {

    private final DmnRuleBook rules;

    RulesRefresh(DmnRuleBook rules) {
        this.rules = rules;
    }

    @EventListener
    void on(ModelsDeployed deployed) {
        rules.refresh();
    }
}
