package fr.convergence.transfer.process;

import fr.convergence.directory.DirectoryService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.transfer.HostRequestService;
import fr.convergence.transfer.PlannedContract;
import fr.convergence.transfer.RelayService;
import fr.convergence.transfer.TransferService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Organiser le retour»: the person may come back without a new intake, or stay. */
@Component
class OrganiseReturnForm implements TaskForm<OrganiseReturnForm.Answer> {

    record Answer(
            String comesBack, String words, String withContract, ContractKind kind, BigDecimal weeklyHours, LocalDate startsOn, LocalDate endsOn,
            String filRouge, String emploi, String logement, String sante) {}

    private final TransferService transfers;
    private final RelayService relays;
    private final HostRequestService requests;
    private final ParcoursService parcours;
    private final DirectoryService directory;
    private final ColleagueOptions colleagues;

    OrganiseReturnForm(TransferService transfers, RelayService relays, HostRequestService requests, ParcoursService parcours,
            DirectoryService directory, ColleagueOptions colleagues) {
        this.transfers = transfers;
        this.relays = relays;
        this.requests = requests;
        this.parcours = parcours;
        this.directory = directory;
        this.colleagues = colleagues;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var transfer = transfers.view(task.reference());
        var shown = new HashMap<>(colleagues.of(task.siae(), requests.contracts(task.siae())));
        shown.put("personText", parcours.view(task.reference()).person().shortName());
        shown.put("hostText", directory.siae(transfer.host()).name());
        shown.put("returnText", French.day(transfer.returnUntil()));
        shown.put("clocks", transfers.clocks(task.reference()).rows());
        relays.originFilRouge(task.reference()).ifPresent(account -> shown.put("filRouge", account));
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        if (!"yes".equals(answer.comesBack())) {
            relays.stayWithHost(task.reference(), answer.words());
            return Answers.of(TransferProcess.RETURNING, false);
        }
        if (!"yes".equals(answer.withContract())) {
            relays.agreeOnReturnWithoutContract(task.reference(), answer.filRouge());
            return Answers.of(TransferProcess.RETURNING, true);
        }
        relays.agreeOnReturn(task.reference(), new PlannedContract(answer.kind(), answer.weeklyHours(), answer.startsOn(),
                answer.endsOn(), answer.filRouge(), answer.emploi(), answer.logement(), answer.sante()));
        return Answers.of(TransferProcess.RETURNING, true);
    }
}
