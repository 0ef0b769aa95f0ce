package fr.convergence.transfer.process;

import fr.convergence.consent.ConsentMeans;
import fr.convergence.directory.DirectoryService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.transfer.Agreement;
import fr.convergence.transfer.DiscoveryReport;
import fr.convergence.transfer.PersonAnswer;
import fr.convergence.transfer.TargetStatus;
import fr.convergence.transfer.PassportService;
import fr.convergence.transfer.TransferService;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** «Recueillir l'accord de la personne»: she decides, and she chooses what is said of her. */
@Component
class RecordPersonAgreementForm implements TaskForm<RecordPersonAgreementForm.Answer> {

    record Answer(
            PersonAnswer answer, ConsentMeans means, Set<Domain> domains, String emploi, String logement, String sante,
            String administratif, String budget, String justice, String famille, String words) {

        Agreement agreement() {
            var lines = new EnumMap<Domain, String>(Domain.class);
            lines.put(Domain.EMPLOI, emploi);
            lines.put(Domain.LOGEMENT, logement);
            lines.put(Domain.SANTE, sante);
            lines.put(Domain.ADMINISTRATIF, administratif);
            lines.put(Domain.BUDGET, budget);
            lines.put(Domain.JUSTICE, justice);
            lines.put(Domain.FAMILLE, famille);
            return new Agreement(domains == null ? Set.of() : domains, means, lines, words);
        }
    }

    record Row(String name, String kind, String dates, String personFeedback) {}

    private final TransferService transfers;
    private final PassportService passports;
    private final ParcoursService parcours;
    private final DirectoryService directory;
    private final TransferDates dates;

    RecordPersonAgreementForm(TransferService transfers, PassportService passports, ParcoursService parcours, DirectoryService directory,
            TransferDates dates) {
        this.transfers = transfers;
        this.passports = passports;
        this.parcours = parcours;
        this.directory = directory;
        this.dates = dates;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var transfer = transfers.view(task.reference());
        var shown = new HashMap<String, Object>();
        shown.put("personText", parcours.view(task.reference()).person().shortName());
        shown.put("targetsText", transfer.targets().stream()
                .filter(target -> target.status() == TargetStatus.PLANNED)
                .map(target -> directory.siae(target.siae()).name())
                .collect(Collectors.joining(", puis ")));
        shown.put("motiveText", transfer.motive().label());
        shown.put("plannedText", French.day(transfer.plannedOn()));
        shown.put("clocksText", transfers.clocks(task.reference()).text());
        shown.put("discoveries", transfer.discoveries().stream().map(this::row).toList());
        // What she agreed to before is there again: she changes it, she does not start over.
        var passport = passports.readable(task.reference());
        shown.put("domains", passport.lines().stream().map(line -> line.domain().name()).toList());
        passport.lines().forEach(line -> shown.put(line.domain().name().toLowerCase(Locale.ROOT), line.content()));
        return shown;
    }

    private Row row(DiscoveryReport report) {
        return new Row(directory.siae(report.siae()).name(), report.kind().label(),
                French.day(report.startsOn()) + " – " + French.day(report.endsOn()), report.personFeedback());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        switch (answer.answer()) {
            case AGREED -> transfers.recordAgreement(task.reference(), answer.agreement(), task.userId());
            case VISIT_FIRST -> transfers.recordVisitWish(task.reference(), answer.words());
            case STAYS -> transfers.recordStay(task.reference(), answer.words());
        }
        var next = answer.answer() == PersonAnswer.VISIT_FIRST ? dates.of("discovery") : Answers.none();
        return next.and(TransferProcess.AGREEMENT, answer.answer().name());
    }
}
