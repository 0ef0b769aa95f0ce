package fr.convergence.intake.process;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.Readers;
import fr.convergence.confidentiality.Sensitivity;
import fr.convergence.confidentiality.Subject;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.intake.Admission;
import fr.convergence.intake.AdmissionDecision;
import fr.convergence.intake.AdmissionReason;
import fr.convergence.intake.IntakeService;
import fr.convergence.intake.Level;
import fr.convergence.intake.Situation;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** «Décider de l'admission»: the rules explain, people decide. */
@Component
class DecideAdmissionForm implements TaskForm<DecideAdmissionForm.Answer> {

    record Answer(Admission admission, AdmissionReason reason, String explanation, String alternative, LocalDate recontactOn) {}

    record Row(String label, String level) {}

    private final IntakeService intake;
    private final Confidentiality confidentiality;
    private final Readers readers;
    private final ProgrammeClock clock;

    DecideAdmissionForm(IntakeService intake, Confidentiality confidentiality, Readers readers, ProgrammeClock clock) {
        this.intake = intake;
        this.confidentiality = confidentiality;
        this.readers = readers;
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
                "difficulties", rows(situation, readers.in(task.siae(), task.userId())));
    }

    /** Levels of the domains she may read; the others together, as a number. */
    private List<Row> rows(Situation situation, Subject reader) {
        var rows = new ArrayList<Row>();
        var counted = new ArrayList<Level>();
        situation.difficulties().forEach((difficulty, level) -> {
            switch (confidentiality.view(reader, difficulty.domain(), Sensitivity.LEVEL, false)) {
                case FULL -> rows.add(new Row(difficulty.label(), level.label()));
                case EXISTENCE -> rows.add(new Row(difficulty.label(), "Évaluée avec la personne"));
                case NOTHING -> {
                    if (confidentiality.view(reader, difficulty.domain(), Sensitivity.COUNT, false).isSomething()) {
                        counted.add(level);
                    }
                }
            }
        });
        if (!counted.isEmpty()) {
            rows.add(new Row("Autres domaines évalués : " + counted.size(), counted.stream().filter(Level::counts).count() + " avec une difficulté réelle"));
        }
        return rows;
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
