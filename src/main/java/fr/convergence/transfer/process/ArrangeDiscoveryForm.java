package fr.convergence.transfer.process;

import fr.convergence.directory.DirectoryService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.Option;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import fr.convergence.transfer.DiscoveryKind;
import fr.convergence.transfer.DiscoveryReport;
import fr.convergence.transfer.ImmersionPurpose;
import fr.convergence.transfer.TransferService;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** «Organiser une découverte»: a visit or an immersion, and what came out of it. */
@Component
class ArrangeDiscoveryForm implements TaskForm<ArrangeDiscoveryForm.Answer> {

    record Answer(
            String held, String structure, DiscoveryKind kind, ImmersionPurpose purpose, LocalDate startsOn, LocalDate endsOn, String personFeedback, String hostFeedback) {}

    private final TransferService transfers;
    private final ParcoursService parcours;
    private final DirectoryService directory;
    private final TransferDates dates;

    ArrangeDiscoveryForm(TransferService transfers, ParcoursService parcours, DirectoryService directory, TransferDates dates) {
        this.transfers = transfers;
        this.parcours = parcours;
        this.directory = directory;
        this.dates = dates;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return Map.of(
                "personText", parcours.view(task.reference()).person().shortName(),
                "targets", transfers.view(task.reference()).targets().stream()
                        .map(target -> new Option(target.siae(), directory.siae(target.siae()).name()))
                        .distinct()
                        .toList());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        if ("yes".equals(answer.held())) {
            Refusal.when(Stream.of(answer.structure(), answer.kind(), answer.startsOn(), answer.endsOn(), answer.personFeedback())
                            .anyMatch(Objects::isNull),
                    "Indiquez la structure, les dates et ce que la personne en dit.");
            transfers.recordDiscovery(task.reference(), new DiscoveryReport(answer.structure(), answer.kind(), answer.purpose(),
                    answer.startsOn(), answer.endsOn(), answer.personFeedback(), answer.hostFeedback()));
        }
        return dates.of("agreement");
    }
}
