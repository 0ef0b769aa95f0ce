package fr.convergence.intake.process;

import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.intake.IntakeService;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Signer le premier contrat»: the dates are checked here and again when the parcours opens. */
@Component
class SignFirstContractForm implements TaskForm<SignFirstContractForm.Answer> {

    record Answer(String signed, ContractKind kind, LocalDate startsOn, LocalDate endsOn, BigDecimal weeklyHours, Boolean shortConfirmed,
            String noShowReason) {}

    private final IntakeService intake;
    private final ParcoursService parcours;
    private final DirectoryService directory;
    private final StaffDirectory staff;

    SignFirstContractForm(IntakeService intake, ParcoursService parcours, DirectoryService directory, StaffDirectory staff) {
        this.intake = intake;
        this.parcours = parcours;
        this.directory = directory;
        this.staff = staff;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var view = parcours.view(task.reference());
        return Map.of(
                "personText", view.person().shortName(),
                "siaeText", directory.siae(task.siae()).name(),
                "filRougeText", view.referent(ReferentRole.FIL_ROUGE).map(staff::nameOf).orElse("—"));
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        if (!"yes".equals(answer.signed())) {
            intake.noShow(task.reference(), answer.noShowReason());
            return Answers.of(IntakeProcess.SIGNED, false);
        }
        Refusal.when(answer.kind() == null || answer.startsOn() == null || answer.endsOn() == null || answer.weeklyHours() == null,
                "Pour un contrat signé, indiquez le type, les deux dates et les heures par semaine.");
        intake.agreeOnContract(
                task.reference(),
                new ContractTerms(task.siae(), answer.kind(), answer.weeklyHours(), answer.startsOn(), answer.endsOn()),
                Boolean.TRUE.equals(answer.shortConfirmed()));
        return Answers.of(IntakeProcess.SIGNED, true);
    }
}
