package fr.convergence.intake.process;

import fr.convergence.directory.DirectoryService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.Option;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.intake.IntakeService;
import fr.convergence.parcours.French;
import fr.convergence.parcours.KnownPerson;
import fr.convergence.rules.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** «Rechercher la personne»: homonyms are shown, and nobody is created before someone says that none matches. */
@Component
class SearchPersonForm implements TaskForm<SearchPersonForm.Answer> {

    private static final String NOBODY = "NOBODY";

    record Answer(String match) {}

    record Row(String name, String birthDate, String siae, String status, String reference) {}

    private final IntakeService intake;
    private final DirectoryService directory;

    SearchPersonForm(IntakeService intake, DirectoryService directory) {
        this.intake = intake;
        this.directory = directory;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var referral = intake.view(task.reference());
        var homonyms = intake.homonyms(task.reference());
        var matches = new ArrayList<Option>();
        matches.add(new Option(NOBODY, "Aucune ne correspond : créer la personne"));
        homonyms.forEach(person -> matches.add(new Option(person.personId().toString(), label(person))));
        return Map.of(
                "fullName", referral.identity().firstName() + " " + referral.identity().lastName(),
                "birthDateText", French.day(referral.identity().birthDate()),
                "orienteurText", referral.orienteurKind().label(),
                "homonyms", homonyms.stream().map(this::row).toList(),
                "matches", List.copyOf(matches));
    }

    private Row row(KnownPerson person) {
        return new Row(
                person.identity().firstName() + " " + person.identity().lastName(),
                French.day(person.identity().birthDate()),
                person.siae() == null ? "—" : directory.siae(person.siae()).name(),
                person.status() == null ? "Jamais accompagnée" : person.status().label(),
                person.reference() == null ? "—" : person.reference());
    }

    private static String label(KnownPerson person) {
        return person.identity().firstName() + " " + person.identity().lastName() + ", "
                + French.day(person.identity().birthDate())
                + (person.reference() == null ? "" : " (" + person.reference() + ")");
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        if (NOBODY.equals(answer.match())) {
            intake.recogniseNobody(task.reference());
            return Answers.of(IntakeProcess.ALREADY_FOLLOWED, false);
        }
        return Answers.of(IntakeProcess.ALREADY_FOLLOWED, intake.recognise(task.reference(), personId(answer.match())));
    }

    private static UUID personId(String match) {
        try {
            return UUID.fromString(match);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("Choisissez une personne de la liste, ou « Aucune ne correspond ».");
        }
    }
}
