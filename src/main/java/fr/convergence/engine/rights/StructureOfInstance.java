package fr.convergence.engine.rights;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Gives each instance its structure: the {@code siae} variable when the start names one, else the only structure of
 * the person who starts it, else the only one of hers that answers for the file that the start names. Models themselves
 * belong to nobody.
 */
class StructureOfInstance implements TenantIdProvider {

    /** Variable or form key that names the structure of a new instance. */
    static final String SIAE = "siae";

    /** Form keys that name a file. */
    private static final List<String> REFERENCES = List.of("reference", "parcoursReference");

    private final ObjectProvider<FileStructures> files;

    StructureOfInstance(ObjectProvider<FileStructures> files) {
        this.files = files;
    }

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
        return mine.size() == 1 ? mine.get(0) : answering(mine, context);
    }

    /** A file that is elsewhere and one that is nowhere are answered alike. */
    private String answering(List<String> mine, TenantIdProviderProcessInstanceContext context) {
        var named = REFERENCES.stream().map(context.getVariables()::get).filter(String.class::isInstance).map(String.class::cast)
                .filter(reference -> !reference.isBlank()).findFirst();
        if (named.isEmpty()) {
            throw refused("Indiquez la structure concernée : vous intervenez dans plusieurs.");
        }
        var reference = named.get().strip().toUpperCase(Locale.ROOT);
        var answering = files.stream().flatMap(some -> some.structures(reference).stream()).filter(mine::contains).distinct().toList();
        if (answering.isEmpty()) {
            throw refused("Aucune de vos structures ne suit de dossier sous cette référence : vérifiez-la.");
        }
        if (answering.size() > 1) {
            throw refused("Plusieurs de vos structures suivent ce dossier : indiquez la structure concernée.");
        }
        return answering.get(0);
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
