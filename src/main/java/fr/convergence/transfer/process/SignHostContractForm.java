package fr.convergence.transfer.process;

import fr.convergence.directory.DirectoryService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.transfer.HostRequestService;
import fr.convergence.transfer.PassportHolder;
import fr.convergence.transfer.PassportService;
import fr.convergence.transfer.PlannedContract;
import fr.convergence.transfer.Receipt;
import fr.convergence.transfer.ReceiptMeans;
import fr.convergence.transfer.TransferService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Signer le contrat avec la structure d'accueil»: dates within the person's clocks, and a new fil rouge. */
@Component
class SignHostContractForm implements TaskForm<SignHostContractForm.Answer> {

    record Answer(
            String signed, ContractKind kind, BigDecimal weeklyHours, LocalDate startsOn, LocalDate endsOn, Boolean shortConfirmed,
            String filRouge, String emploi, String logement, String sante, Integer passportEdition, LocalDate hostReceivedOn,
            ReceiptMeans hostMeans, LocalDate personReceivedOn, ReceiptMeans personMeans, String unsignedReason) {}

    private final TransferService transfers;
    private final HostRequestService requests;
    private final PassportService passports;
    private final ParcoursService parcours;
    private final DirectoryService directory;
    private final ColleagueOptions colleagues;

    SignHostContractForm(TransferService transfers, HostRequestService requests, PassportService passports, ParcoursService parcours,
            DirectoryService directory, ColleagueOptions colleagues) {
        this.transfers = transfers;
        this.requests = requests;
        this.passports = passports;
        this.parcours = parcours;
        this.directory = directory;
        this.colleagues = colleagues;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var shown = new HashMap<>(colleagues.of(task.siae(), requests.contracts(task.siae())));
        shown.put("reference", task.reference());
        shown.put("personText", parcours.view(task.reference()).person().shortName());
        shown.put("siaeText", directory.siae(task.siae()).name());
        shown.put("plannedText", French.day(transfers.view(task.reference()).plannedOn()));
        shown.put("clocks", transfers.clocks(task.reference()).rows());
        passports.edition(task.reference()).ifPresent(edition -> {
            shown.put("passportEdition", edition.number());
            shown.put("fingerprintText", edition.sha256().substring(0, 16));
        });
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        if (!"yes".equals(answer.signed())) {
            requests.contractNotSigned(task.reference(), answer.unsignedReason(), task.userId());
            return Answers.of(TransferProcess.HOST_CONTRACT_SIGNED, false);
        }
        var contract = new PlannedContract(answer.kind(), answer.weeklyHours(), answer.startsOn(), answer.endsOn(),
                answer.filRouge(), answer.emploi(), answer.logement(), answer.sante());
        receive(task, PassportHolder.HOST, answer, new Receipt(answer.hostReceivedOn(), answer.hostMeans()));
        receive(task, PassportHolder.PERSON, answer, new Receipt(answer.personReceivedOn(), answer.personMeans()));
        requests.agreeOnContract(task.reference(), contract, Boolean.TRUE.equals(answer.shortConfirmed()));
        return Answers.of(TransferProcess.HOST_CONTRACT_SIGNED, true)
                .and(TransferProcess.HOST_CONTRACT_STARTS_ON, contract.contractStarts());
    }

    private void receive(TaskContext task, PassportHolder holder, Answer answer, Receipt receipt) {
        var edition = answer.passportEdition() == null ? 0 : answer.passportEdition();
        passports.received(task.reference(), edition, holder, receipt, task.userId());
    }
}
