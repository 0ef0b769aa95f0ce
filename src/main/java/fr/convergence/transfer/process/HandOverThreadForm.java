package fr.convergence.transfer.process;

import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.transfer.HandOver;
import fr.convergence.transfer.RelayService;
import fr.convergence.transfer.PassportService;
import fr.convergence.transfer.TransferService;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** «Passer le relais entre fils rouges»: what the other must know, told with the person in the room. */
@Component
class HandOverThreadForm implements TaskForm<HandOverThreadForm.Answer> {

    record Answer(LocalDate metOn, String mustKnow) {}

    private final TransferService transfers;
    private final RelayService relays;
    private final PassportService passports;
    private final ParcoursService parcours;
    private final DirectoryService directory;
    private final StaffDirectory staff;

    HandOverThreadForm(TransferService transfers, RelayService relays, PassportService passports, ParcoursService parcours,
            DirectoryService directory, StaffDirectory staff) {
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
        var seen = parcours.view(task.reference());
        var domains = passports.readable(task.reference()).lines().stream()
                .map(line -> line.domain().label())
                .collect(Collectors.joining(", "));
        return Map.of(
                "personText", seen.person().shortName(),
                "hostText", directory.siae(transfer.host()).name(),
                "hostFilRougeText", seen.referent(ReferentRole.FIL_ROUGE).map(staff::nameOf).orElse("—"),
                "overlapText", French.day(transfer.overlapEndsOn()),
                "domainsText", domains.isEmpty() ? "aucun domaine, les dates seulement" : domains,
                "missingText", transfer.threadCheck() == null || transfer.threadCheck().missing() == null ? "" : transfer.threadCheck().missing(),
                "mustKnow", transfer.handOver() == null ? "" : transfer.handOver().mustKnow());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        relays.handOver(task.reference(), new HandOver(answer.mustKnow(), answer.metOn()));
        return Answers.none();
    }
}
