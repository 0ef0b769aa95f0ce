package fr.convergence.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.convergence.ConvergenceApplication;
import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.Whole;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.document.Veil;
import fr.convergence.engine.forms.StartForm;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.engine.web.Reader;
import fr.convergence.parcours.Domain;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RestController;

/**
 * One place decides who reads what. A class that would decide for itself needs a domain by name, a profession, an agreement or a
 * table of its own: each of these is watched, and so is every screen and paper that shows what is written in a domain.
 */
class ConfidentialityRulesTest {

    /** Names domains without deciding who reads: what belongs where, and what may be written. */
    private static final Map<String, String> NAMES_DOMAINS = Map.of(
            "intake.Difficulty", "to which domain a difficulty belongs",
            "pass.Need", "to which domain a line of the State's report belongs",
            "parcours.ReferentRole", "to which domain a referent belongs",
            "accompaniment.PlanReader", "French word of a domain, once the table lets it be mentioned",
            "transfer.process.RecordPersonAgreementForm", "which field of the form speaks of which domain",
            "followup.CheckpointService", "what may be written in a note of the year; the employer's only domain",
            "worksite.WorksiteFileSection", "the worksite is work",
            "followup.AlertService", "the employer's only domain, whose agreement is recorded",
            "followup.process.FollowupWorkflow", "the employer's only domain, whose agreement was taken back");

    /** Ask the register itself: the agreement is their subject, not a reading. */
    private static final Map<String, String> ASKS_AGREEMENTS = Map.of(
            "confidentiality.Confidentiality", "the one that decides",
            "datarights.ExecutionService", "an objection takes back what still stands",
            "accompaniment.ThreadService", "only an agreement that was given can be taken back",
            "mobilisation.OperatorChoiceService", "the gateway «does the person agree?»",
            "mobilisation.RequestService", "the agreement about one operator, given to the policy",
            "transfer.PassportService", "the agreement about one structure, given to the policy",
            "consent.ConsentDeskService", "the register itself, for the fil rouge who keeps it");

    /** Look at professions outside the engine: to find a task or figures, never a file. */
    private static final Map<String, String> ASKS_PROFESSIONS = Map.of(
            "confidentiality.Readers", "the one that says who reads",
            "datarights.AccessPackService", "the person's own file, handed to her by the DPO alone, whole by law (RGPD, article 15)",
            "retention.DryRunReport", "references and days, for the DPO alone",
            "overview.OverviewPages", "whether the task may be opened, as the engine decides",
            "overview.OverviewReaders", "who reads the register of a file, which says nothing of a domain",
            "breakglass.BreakGlassPages", "uses of the emergency access are the DPO's to examine",
            "register.RegisterPages", "the register is the DPO's",
            "transfer.TransferIndicatorPages", "figures of structures, nobody's file");

    /** What belongs to a domain names it by one of these. */
    private static final Set<String> MARKS =
            Set.of("fr.convergence.parcours.Domain", "fr.convergence.intake.Difficulty", "fr.convergence.pass.Need");

    private static final Pattern OWN_READING = Pattern.compile("view|reading|readable|visible|masked|canRead|mayRead");
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(ConvergenceApplication.class);
    private static final Set<JavaClass> CARRIERS = carriers();
    private static final Set<JavaMethod> ASKING = asking();

    @Test
    void noOtherTableDecidesAReading() {
        var others = Models.rules().stream().filter(file -> !file.name().equals("confidentiality-rules")).toList();
        assertThat(others).isNotEmpty().allSatisfy(file -> assertThat(file.model().getModelElementsByType(Output.class)).allSatisfy(output -> {
            assertThat(output.getName()).as(file.name() + ", " + output.getId()).doesNotMatch(OWN_READING);
            var words = output.getOutputValues() == null ? "" : output.getOutputValues().getText().getTextContent();
            assertThat(words).as(file.name() + ", " + output.getId()).doesNotContain("\"EXISTENCE\"", "\"NOTHING\"");
        }));
    }

    @Test
    void nobodyElseAsksTheTables() {
        var asking = Models.sources().stream().filter(file -> Models.read(file).contains("\"confidentiality")).map(file -> file.getParent().getFileName().toString());
        assertThat(asking).isNotEmpty().containsOnly("confidentiality");
    }

    @Test
    void domainsAreNamedOnlyWhereTheListSaysWhy() {
        assertOnly(NAMES_DOMAINS, type -> type.getFieldAccessesFromSelf().stream()
                .anyMatch(access -> access.getTargetOwner().isEquivalentTo(Domain.class) && !type.isEquivalentTo(Domain.class)
                        && Stream.of(Domain.values()).anyMatch(domain -> domain.name().equals(access.getName()))));
    }

    @Test
    void agreementsAreAskedOnlyWhereTheListSaysWhy() {
        assertOnly(ASKS_AGREEMENTS, type -> type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(ConsentRegister.class) && !type.isEquivalentTo(ConsentRegister.class)
                        && Set.of("allows", "answer").contains(call.getName())));
    }

    @Test
    void professionsOfAReaderAreAskedOnlyWhereTheListSaysWhy() {
        assertOnly(ASKS_PROFESSIONS, type -> !type.getPackageName().startsWith("fr.convergence.engine") && type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Reader.class) && call.getName().equals("professions")));
    }

    /** What gives domain content either asks the policy itself or says that it does not. */
    @Test
    void whatGivesDomainContentAsksOrIsMarkedWhole() {
        assertThat(CARRIERS).extracting(JavaClass::getSimpleName).contains("ActionView", "PlanView", "NeedFile", "Passport", "Dossier", "Situation");
        var silent = methods().filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.getOwner().getModifiers().contains(JavaModifier.PUBLIC) && isBean(method.getOwner()))
                .filter(method -> CARRIERS.stream().anyMatch(method.getReturnType().getAllInvolvedRawTypes()::contains))
                .filter(method -> !ASKING.contains(method) && !method.isAnnotatedWith(Whole.class))
                .map(JavaMethod::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent).as("methods that give domain content without asking nor being marked @Whole").isEmpty();
    }

    /** A screen or a paper that takes whole content, and looks at what is of a domain in it, asks what of it may be shown. */
    @Test
    void screensAndPapersThatTakeWholeContentAskThePolicy() {
        var taking = PRODUCT.stream().filter(ConfidentialityRulesTest::shows)
                .filter(type -> called(type).anyMatch(method -> method.isAnnotatedWith(Whole.class)))
                .filter(type -> called(type).filter(method -> !isItsOwn(type, method)).anyMatch(ConfidentialityRulesTest::tellsOfADomain))
                .toList();
        assertThat(taking).extracting(JavaClass::getSimpleName)
                .contains("DecideAdmissionForm", "NeedScreen", "ApproveClosingReportForm", "AccompanimentFileSection", "MobilisationFileSection");
        assertThat(taking).filteredOn(type -> type.getMethods().stream().noneMatch(ASKING::contains))
                .as("screens and papers that show whole content unasked").isEmpty();
    }

    /** An e-mail is read over a shoulder: what writes and sends it has no way to know a domain. */
    @Test
    void noticesKnowNoDomain() {
        var mailing = PRODUCT.stream().filter(type -> type.getPackageName().equals("fr.convergence.notification")).toList();
        assertThat(mailing).isNotEmpty().allSatisfy(type -> assertThat(type.getDirectDependenciesFromSelf())
                .noneMatch(dependency -> MARKS.contains(dependency.getTargetClass().getName()) || CARRIERS.contains(dependency.getTargetClass())));
    }

    /** Papers kept with a line a domain are veiled when they are opened, whoever opens them. */
    @Test
    void everyPaperIsOpenedByAReader() {
        var opening = methods().filter(method -> method.getOwner().getSimpleName().equals("DocumentService") && method.getName().equals("file")).toList();
        assertThat(opening).isNotEmpty().allSatisfy(method ->
                assertThat(method.getRawParameterTypes()).extracting(JavaClass::getSimpleName).contains("Subject"));
        assertThat(PRODUCT.stream().filter(type -> type.isAssignableTo(Veil.class) && !type.isInterface()))
                .isNotEmpty().allSatisfy(veil -> assertThat(veil.getMethods()).anyMatch(ASKING::contains));
    }

    private static Stream<JavaMethod> called(JavaClass type) {
        return type.getMethodCallsFromSelf().stream().flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(JavaMethod.class::isInstance).map(JavaMethod.class::cast);
    }

    /** What a person has just typed into this very form. */
    private static boolean isItsOwn(JavaClass type, JavaMethod method) {
        return method.getOwner().getEnclosingClass().filter(type::equals).isPresent();
    }

    /** Reads out of a record that carries domain content the part that belongs to a domain. */
    private static boolean tellsOfADomain(JavaMethod method) {
        return CARRIERS.contains(method.getOwner()) && method.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> CARRIERS.contains(type) || MARKS.contains(type.getName()));
    }

    /** Methods that ask the policy, themselves or through what they call. */
    private static Set<JavaMethod> asking() {
        var asking = new HashSet<JavaMethod>();
        methods().filter(method -> method.getOwner().isEquivalentTo(Confidentiality.class)).forEach(asking::add);
        for (var before = 0; before < asking.size();) {
            before = asking.size();
            methods().filter(method -> method.getMethodCallsFromSelf().stream()
                            .anyMatch(call -> call.getTarget().resolveMember().filter(asking::contains).isPresent()))
                    .forEach(asking::add);
        }
        return asking;
    }

    private static boolean shows(JavaClass type) {
        var name = type.getSimpleName();
        return type.isAssignableTo(TaskForm.class) || type.isAssignableTo(StartForm.class) || type.isAnnotatedWith(RestController.class)
                || Stream.of("Papers", "Paper", "Letters", "Section", "Notices", "Pages", "Texts", "Screen", "Veil", "Draft").anyMatch(name::endsWith);
    }

    private static boolean isBean(JavaClass type) {
        return type.isMetaAnnotatedWith(org.springframework.stereotype.Component.class) || type.isInterface();
    }

    private static Stream<JavaMethod> methods() {
        return PRODUCT.stream().flatMap(type -> type.getMethods().stream());
    }

    /** Records that hold something of a domain, or hold such a record; an agreement names a domain and tells nothing of it. */
    private static Set<JavaClass> carriers() {
        var records = PRODUCT.stream().filter(JavaClass::isRecord)
                .filter(type -> !type.getPackageName().startsWith("fr.convergence.confidentiality") && !type.getPackageName().startsWith("fr.convergence.directory")
                        && !type.getPackageName().startsWith("fr.convergence.consent"))
                .toList();
        var marks = PRODUCT.stream().filter(type -> MARKS.contains(type.getName())).toList();
        var carriers = new HashSet<JavaClass>(marks);
        for (var before = 0; before < carriers.size();) {
            before = carriers.size();
            records.stream().filter(type -> type.getFields().stream().map(field -> (JavaType) field.getType())
                    .anyMatch(held -> held.getAllInvolvedRawTypes().stream().anyMatch(carriers::contains))).forEach(carriers::add);
        }
        marks.forEach(carriers::remove);
        return carriers;
    }

    private static void assertOnly(Map<String, String> expected, Predicate<JavaClass> does) {
        var found = PRODUCT.stream().filter(does)
                .map(type -> type.getName().replaceAll("\\$.*", "").replace("fr.convergence.", ""))
                .filter(name -> !name.startsWith("demo."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).as("a class that does so decides for itself: ask Confidentiality, or say here why not").isEqualTo(new TreeSet<>(expected.keySet()));
    }
}
