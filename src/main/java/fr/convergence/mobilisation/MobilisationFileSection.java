package fr.convergence.mobilisation;

import fr.convergence.parcours.Domain;
import fr.convergence.parcours.French;
import fr.convergence.renewal.RenewalFileSection;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the commission reads of the network: what it brought and what it did not, so that its silences are never held
 * against the person. Domains she may want to keep to herself are not named, nor is any choice she made about sharing.
 */
@Component
@Order(30)
class MobilisationFileSection implements RenewalFileSection {

    private static final Set<Domain> NAMED = Set.of(Domain.EMPLOI, Domain.LOGEMENT, Domain.ADMINISTRATIF);

    private final MobilisationService mobilisations;

    MobilisationFileSection(MobilisationService mobilisations) {
        this.mobilisations = mobilisations;
    }

    @Override
    public String title() {
        return "Ce que le réseau a apporté, ou non";
    }

    @Override
    public List<String> lines(String reference) {
        return mobilisations.of(reference).stream().map(MobilisationFileSection::line).toList();
    }

    private static String line(MobilisationView need) {
        var domain = NAMED.contains(need.domain()) ? need.domain().label() : "Autre domaine";
        return domain + ", besoin exprimé le " + French.day(need.expressedOn()) + " : " + outcome(need) + wait(need) + network(need) + ".";
    }

    private static String outcome(MobilisationView need) {
        if (need.result() == null) {
            return "en cours";
        }
        return switch (need.result()) {
            case REACHED, REACHED_DIRECTLY -> "satisfait";
            case PARTLY -> "satisfait en partie";
            case NOT_REACHED -> "non satisfait";
            case UNMET -> "le réseau n'a pas pu y répondre";
            case DROPPED, UNSHARED, CONSENT_WITHDRAWN, STOPPED -> "clos";
        };
    }

    private static String wait(MobilisationView need) {
        if (need.startedOn() != null) {
            return ", démarrage effectif en " + need.waitedDays() + " jours (" + need.targetDays() + " visés)";
        }
        return need.result() == null ? ", la personne attend depuis " + need.waitedDays() + " jours (" + need.targetDays() + " visés)" : "";
    }

    private static String network(MobilisationView need) {
        var refusals = need.refusals() == 0 ? "" : " ; refus d'opérateurs : " + need.refusals();
        return refusals + (need.silences() == 0 ? "" : " ; opérateurs sans réponse : " + need.silences());
    }
}
