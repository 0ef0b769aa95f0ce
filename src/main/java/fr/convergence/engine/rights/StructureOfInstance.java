package fr.convergence.engine.rights;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/**
 * Gives each instance its structure: the {@code siae} variable when the start names one, else the only structure of
 * the person who starts it. Models themselves belong to nobody.
 */
class StructureOfInstance implements TenantIdProvider {

    /** Variable or form key that names the structure of a new instance. */
    static final String SIAE = "siae";

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        if (context.getSuperExecution() != null) {
            return context.getSuperExecution().getTenantId();
        }
        var mine = structuresOfUser();
        if (context.getVariables().get(SIAE) instanceof String siae && !siae.isBlank()) {
            if (mine != null && !mine.contains(siae)) {
                throw refused("Vous n'intervenez pas dans cette structure : choisissez l'une des vôtres.");
            }
            return siae;
        }
        if (mine == null) {
            throw new IllegalStateException("an instance starts without a structure");
        }
        if (mine.size() != 1) {
            throw refused("Indiquez la structure concernée : vous intervenez dans plusieurs.");
        }
        return mine.get(0);
    }

    private static FormFieldValidationException refused(String sentence) {
        return new FormFieldValidationException("siae", sentence);
    }

    private static List<String> structuresOfUser() {
        var authentication = Context.getCommandContext().getAuthentication();
        if (authentication == null || authentication.getUserId() == null) {
            return null;
        }
        return authentication.getTenantIds() == null ? List.of() : authentication.getTenantIds();
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
        return context.getExecution() == null ? null : context.getExecution().getTenantId();
    }
}
