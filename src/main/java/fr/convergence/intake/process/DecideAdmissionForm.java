package fr.convergence.intake.process;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.intake.Admission;
import fr.convergence.intake.AdmissionDecision;
import fr.convergence.intake.AdmissionReason;
import fr.convergence.intake.IntakeService;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** «Décider de l'admission»: the rules explain, people decide. */
@Component
class DecideAdmissionForm implements TaskForm<DecideAdmissionForm.Answer> {

    record Answer(Admission admission, AdmissionReason reason, String explanation, String alternative, LocalDate recontactOn) {}

    record Row(String label, String level) {}

    private final IntakeService intake;
    private final ProgrammeClock clock;

    DecideAdmissionForm(IntakeService intake, ProgrammeClock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var referral = intake.view(task.reference());
        var situation = intake.situation(task.reference()).orElseThrow(() -> new Refusal("L'évaluation manque."));
        var reasons = intake.opinions(task.reference()).stream()
                .map(opinion -> "- **" + opinion.label() + "** : " + opinion.reason() + " _(" + opinion.source() + ")_")
                .collect(Collectors.joining("\n"));
        return Map.of(
                "personText", referral.identity().shortName(),
                "reference", task.reference(),
                "ageText", Period.between(referral.identity().birthDate(), clock.today()).getYears() + " ans",
                "housingText", situation.housing().label(),
                "joblessText", situation.jobless().label(),
                "reasonsText", reasons.isEmpty() ? "- Aucune règle ne s'applique." : reasons,
                "difficulties", situation.difficulties().entrySet().stream()
                        .map(entry -> new Row(entry.getKey().label(), entry.getValue().label()))
                        .toList());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        intake.decide(
                task.reference(),
                new AdmissionDecision(answer.admission(), answer.reason(), answer.explanation(), answer.alternative(), answer.recontactOn()),
                task.userId());
        return Answers.of(IntakeProcess.ADMISSION, answer.admission().name());
    }
}
