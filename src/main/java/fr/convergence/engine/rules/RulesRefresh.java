package fr.convergence.engine.rules;

import fr.convergence.engine.deploy.ModelsDeployed;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A redeployed table applies from the next question. */
@Component
class RulesRefresh {

    private final DmnRuleBook rules;

    RulesRefresh(DmnRuleBook rules) {
        this.rules = rules;
    }

    /** Before anybody who asks the new tables because they are new. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ModelsDeployed deployed) {
        rules.refresh();
    }
}
