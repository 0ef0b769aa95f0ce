package fr.convergence.worksite.process;

import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.worksite.HoursService;
import fr.convergence.worksite.SkillLevel;
import fr.convergence.worksite.Welcome;
import fr.convergence.worksite.WorksiteService;
import jakarta.validation.constraints.AssertTrue;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Accueillir sur le chantier»: the post, safety, a first step of hours. Nothing of her health, justice or debts. */
@Component
class WelcomeOnSiteForm implements TaskForm<WelcomeOnSiteForm.Answer> {

    record Answer(
            String post,
            @AssertTrue(message = "Expliquez d'abord les consignes de sécurité et remettez les équipements.") boolean safetyTold,
            BigDecimal weeklyHours,
            SkillLevel posture,
            SkillLevel pace,
            SkillLevel gesture,
            SkillLevel team,
            String objective) {}

    private final WorksiteService worksites;
    private final HoursService hours;
    private final ParcoursService parcours;
    private final StaffDirectory staff;

    WelcomeOnSiteForm(WorksiteService worksites, HoursService hours, ParcoursService parcours, StaffDirectory staff) {
        this.worksites = worksites;
        this.hours = hours;
        this.parcours = parcours;
        this.staff = staff;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var seen = parcours.view(task.reference());
        var contract = seen.currentContract();
        return Map.of(
                "personText", seen.person().shortName(),
                "startText", French.day(contract.startsOn()),
                "contractText", Hours.text(contract.weeklyHours()),
                "filRougeText", seen.referent(ReferentRole.FIL_ROUGE).map(staff::nameOf).orElse("—"),
                "ladderText", "Première étape habituelle : " + hours.ladder(task.reference()).stepUp()
                        + " h ; jamais plus que le contrat. On pourra monter ou redescendre avec elle.");
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var levels = Levels.of(answer.posture(), answer.pace(), answer.gesture(), answer.team());
        worksites.welcome(task.reference(), new Welcome(answer.post(), answer.weeklyHours(), answer.objective(), levels), task.userId());
        return Answers.none();
    }
}
