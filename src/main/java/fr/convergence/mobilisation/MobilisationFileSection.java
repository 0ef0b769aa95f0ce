package fr.convergence.mobilisation;

import fr.convergence.accompaniment.AccompanimentService;
import fr.convergence.accompaniment.ActionStatus;
import fr.convergence.accompaniment.ActionView;
import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.ReaderKind;
import fr.convergence.confidentiality.Sensitivity;
import fr.convergence.confidentiality.Subject;
import fr.convergence.confidentiality.View;
import fr.convergence.parcours.French;
import fr.convergence.renewal.Line;
import fr.convergence.renewal.Measure;
import fr.convergence.renewal.RenewalFileSection;
import fr.convergence.renewal.Source;
import fr.convergence.renewal.SourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the commission reads of the network: what it brought and what it did not, next to what was done meanwhile, so that
 * its silences are never held against the person. Domains she may want to keep to herself are not named, nor is any choice
 * she made about sharing.
 */
@Component
@Order(30)
class MobilisationFileSection implements RenewalFileSection {

    private static final Subject COMMISSION = Subject.as(ReaderKind.COMMISSION);

    private final MobilisationService mobilisations;
    private final AccompanimentService accompaniment;
    private final Confidentiality confidentiality;

    MobilisationFileSection(MobilisationService mobilisations, AccompanimentService accompaniment, Confidentiality confidentiality) {
        this.mobilisations = mobilisations;
        this.accompaniment = accompaniment;
        this.confidentiality = confidentiality;
    }

    @Override
    public String title() {
        return "Ce que le réseau a apporté, ou non";
    }

    @Override
    public List<Line> lines(String reference) {
        var needs = mobilisations.of(reference);
        if (needs.isEmpty()) {
            return List.of();
        }
        var plan = accompaniment.plan(reference);
        var done = Stream.concat(plan.earlier().stream(), plan.objectives().stream())
                .flatMap(objective -> objective.actions().stream())
                .filter(action -> action.status() == ActionStatus.DONE)
                .map(ActionView::closedOn)
                .toList();
        return needs.stream()
                .filter(need -> view(reference, need, Sensitivity.STATUS).isFull() || view(reference, need, Sensitivity.COUNT).isSomething())
                .map(need -> line(reference, need, done)).toList();
    }

    private Line line(String reference, MobilisationView need, List<LocalDate> done) {
        var named = view(reference, need, Sensitivity.STATUS).isFull();
        var text = (named ? need.domain().label() : "Autre domaine") + ", besoin exprimé le " + French.day(need.expressedOn()) + " : "
                + outcome(need) + wait(need) + network(need) + meanwhile(need, done) + ".";
        var key = "network." + need.id();
        var source = new Source(SourceKind.NETWORK, need.id().toString(), lastNews(need), null);
        var line = need.result() == null ? Line.now(key, text, source) : Line.past(key, text, source);
        if (!named) {
            return line;
        }
        return isBlocked(need)
                ? line.in(need.domain()).with(new Measure(Measure.Kind.BLOCKED, need.domain().name(), need.waitedDays()))
                : line.in(need.domain());
    }

    private View view(String reference, MobilisationView need, Sensitivity sensitivity) {
        return confidentiality.view(COMMISSION, reference, need.domain(), sensitivity);
    }

    private static boolean isBlocked(MobilisationView need) {
        return need.result() == null
                ? need.startedOn() == null && need.isLate()
                : need.result() == NeedResult.UNMET || need.result() == NeedResult.NOT_REACHED;
    }

    private static LocalDate lastNews(MobilisationView need) {
        var days = need.requests().stream().flatMap(request -> Stream.of(
                request.askedOn(), request.sentOn(), request.remindedOn(), request.answeredOn(), request.startedOn(), request.closedOn()));
        return Stream.concat(days, Stream.of(need.expressedOn(), need.startedOn(), need.closedOn()))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
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

    /** From the need to the effective start, to the end without one, or to today. */
    private static String meanwhile(MobilisationView need, List<LocalDate> done) {
        var end = need.expressedOn().plusDays(need.waitedDays());
        var count = done.stream().filter(day -> !day.isBefore(need.expressedOn()) && !day.isAfter(end)).count();
        return count == 0 ? "" : " ; pendant ce temps, " + French.count(count, "action du plan faite", "actions du plan faites");
    }
}
