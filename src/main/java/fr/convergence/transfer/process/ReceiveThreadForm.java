package fr.convergence.transfer.process;

import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.transfer.RelayService;
import fr.convergence.transfer.ThreadCheck;
import fr.convergence.transfer.PassportService;
import fr.convergence.transfer.TransferService;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Recevoir le relais»: four questions; a no sends the relay back to the former fil rouge. */
@Component
class ReceiveThreadForm implements TaskForm<ReceiveThreadForm.Answer> {

    record Answer(String metPerson, String knowsWho, String passportRead, String networkTold, String missing) {

        ThreadCheck check() {
            return new ThreadCheck("yes".equals(metPerson), "yes".equals(knowsWho), "yes".equals(passportRead), "yes".equals(networkTold), missing);
        }
    }

    private final TransferService transfers;
    private final RelayService relays;
    private final PassportService passports;
    private final ParcoursService parcours;
    private final DirectoryService directory;
    private final StaffDirectory staff;

    ReceiveThreadForm(TransferService transfers, RelayService relays, PassportService passports, ParcoursService parcours, DirectoryService directory, StaffDirectory staff) {
        this.transfers = transfers;
        this.relays = relays;
        this.passports = passports;
        this.parcours = parcours;
        this.directory = directory;
        this.staff = staff;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var transfer = transfers.view(task.reference());
        var passport = passports.readable(task.reference());
        return Map.of(
                "reference", task.reference(),
                "personText", parcours.view(task.reference()).person().shortName(),
                "originText", directory.siae(transfer.siae()).name(),
                "originFilRougeText", transfer.originFilRouge() == null ? "—" : staff.nameOf(transfer.originFilRouge()),
                "metText", French.day(transfer.handOver().metOn()),
                "overlapText", French.day(transfer.overlapEndsOn()),
                "mustKnowText", transfer.handOver().mustKnow(),
                "passport", PassportRow.of(passport),
                "passportText", PassportRow.caption(passport));
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        return Answers.of(TransferProcess.THREAD_RECEIVED, relays.receive(task.reference(), answer.check(), task.userId()));
    }
}
