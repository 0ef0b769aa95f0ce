package fr.convergence.intake.process;

import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.Option;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.intake.IntakeService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Nommer les référents»: exactly one fil rouge, and one referent a domain where there is one. */
@Component
class NameReferentsForm implements TaskForm<NameReferentsForm.Answer> {

    record Answer(String filRouge, String emploi, String logement, String sante) {}

    private final IntakeService intake;
    private final StaffDirectory staff;

    NameReferentsForm(IntakeService intake, StaffDirectory staff) {
        this.intake = intake;
        this.staff = staff;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return Map.of(
                "personText", intake.view(task.reference()).identity().shortName(),
                "filRouges", options(ReferentRole.FIL_ROUGE, task.siae()),
                "emplois", options(ReferentRole.EMPLOI, task.siae()),
                "logements", options(ReferentRole.LOGEMENT, task.siae()),
                "santes", options(ReferentRole.SANTE, task.siae()));
    }

    private List<Option> options(ReferentRole role, String siae) {
        return staff.members(role.profession(), siae).stream()
                .map(member -> new Option(member.account(), member.name()))
                .toList();
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var accounts = new EnumMap<ReferentRole, String>(ReferentRole.class);
        put(accounts, ReferentRole.FIL_ROUGE, answer.filRouge(), task.siae());
        put(accounts, ReferentRole.EMPLOI, answer.emploi(), task.siae());
        put(accounts, ReferentRole.LOGEMENT, answer.logement(), task.siae());
        put(accounts, ReferentRole.SANTE, answer.sante(), task.siae());
        intake.nameReferents(task.reference(), accounts);
        return Answers.none();
    }

    private void put(Map<ReferentRole, String> accounts, ReferentRole role, String account, String siae) {
        if (account != null) {
            Refusal.unless(staff.isMember(account, role.profession(), siae),
                    "« " + role.label() + " » : choisissez un collègue de la liste.");
            accounts.put(role, account);
        }
    }
}
