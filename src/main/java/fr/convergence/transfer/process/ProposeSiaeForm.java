package fr.convergence.transfer.process;

import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.Siae;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.Option;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.transfer.Proposal;
import fr.convergence.transfer.TargetView;
import fr.convergence.transfer.TransferMotive;
import fr.convergence.transfer.TransferService;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** «Proposer une structure»: one to three, in order, with the time that is left. */
@Component
class ProposeSiaeForm implements TaskForm<ProposeSiaeForm.Answer> {

    record Answer(String found, String first, String second, String third, TransferMotive motive, LocalDate plannedOn, String explanation) {}

    record Row(String name, String status, String reason) {}

    private final TransferService transfers;
    private final ParcoursService parcours;
    private final DirectoryService directory;
    private final TransferDates dates;

    ProposeSiaeForm(TransferService transfers, ParcoursService parcours, DirectoryService directory, TransferDates dates) {
        this.transfers = transfers;
        this.parcours = parcours;
        this.directory = directory;
        this.dates = dates;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var transfer = transfers.view(task.reference());
        return Map.of(
                "personText", parcours.view(task.reference()).person().shortName(),
                "reference", task.reference(),
                "originText", transfer.origin().label(),
                "clocksText", transfers.clocks(task.reference()).text(),
                "earlier", transfer.targets().stream().map(this::row).toList(),
                "hosts", transfers.possibleHosts(task.reference(), task.siae()).stream().map(ProposeSiaeForm::option).toList());
    }

    private Row row(TargetView target) {
        return new Row(directory.siae(target.siae()).name(), target.status().label(), target.refusal() == null ? "—" : target.refusal().label());
    }

    private static Option option(Siae siae) {
        return new Option(siae.code(), siae.name() + " (" + siae.kind().name() + ", " + siae.city() + ")");
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        if ("no".equals(answer.found())) {
            transfers.giveUp(task.reference(), answer.explanation());
            return Answers.of(TransferProcess.SIAE_FOUND, false);
        }
        var targets = Stream.of(answer.first(), answer.second(), answer.third()).filter(Objects::nonNull).toList();
        transfers.propose(task.reference(), new Proposal(targets, answer.motive(), answer.explanation(), answer.plannedOn()));
        return dates.of("agreement").and(TransferProcess.SIAE_FOUND, true);
    }
}
