package fr.convergence.transfer.process;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.DirectoryService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.transfer.HostDecision;
import fr.convergence.transfer.HostRefusal;
import fr.convergence.transfer.HostRequestService;
import fr.convergence.transfer.PassportService;
import fr.convergence.transfer.TransferService;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Répondre à la demande de poursuite»: the other structure sees what the person agreed to, and the time left. */
@Component
class AnswerTransferForm implements TaskForm<AnswerTransferForm.Answer> {

    record Answer(HostDecision answer, HostRefusal refusal, String explanation) {}

    private final TransferService transfers;
    private final HostRequestService requests;
    private final PassportService passports;
    private final ParcoursService parcours;
    private final DirectoryService directory;
    private final TransferDates dates;

    AnswerTransferForm(TransferService transfers, HostRequestService requests, PassportService passports, ParcoursService parcours, DirectoryService directory,
            TransferDates dates) {
        this.transfers = transfers;
        this.requests = requests;
        this.passports = passports;
        this.parcours = parcours;
        this.directory = directory;
        this.dates = dates;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var transfer = transfers.view(task.reference());
        var passport = passports.readable(task.reference());
        return Map.of(
                "reference", task.reference(),
                "personText", parcours.view(task.reference()).person().shortName(),
                "originText", directory.siae(transfer.siae()).name(),
                "motiveText", transfer.motive().label(),
                "plannedText", French.day(transfer.plannedOn()),
                "expireText", French.day(LocalDate.ofInstant(task.get(TransferProcess.EXPIRE_ON).toInstant(), ProgrammeClock.PARIS)),
                "clocks", transfers.clocks(task.reference()).rows(),
                "passport", PassportRow.of(passport),
                "passportText", PassportRow.caption(passport));
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var decision = Answers.of(TransferProcess.HOST_ANSWER, answer.answer().name());
        switch (answer.answer()) {
            case ACCEPTED -> {
                requests.accept(task.reference(), task.userId());
                decision = dates.of("hostContract").and(TransferProcess.HOST_ANSWER, answer.answer().name());
            }
            case REFUSED -> requests.decline(task.reference(), answer.refusal(), answer.explanation(), task.userId());
            case VISIT -> {
                requests.askForVisit(task.reference());
                decision = dates.of("discovery").and(TransferProcess.HOST_ANSWER, answer.answer().name());
            }
        }
        return decision;
    }
}
