package fr.convergence.database;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import fr.convergence.ConvergenceApplication;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may say for whom the database is asked: each place is here with its reason, and nobody else does. */
@AnalyzeClasses(packagesOf = ConvergenceApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class WiderReachTest {

    private static final Map<String, String> BEYOND_REACH = Map.of(
            "parcours.ParcoursService.lookFor", "whoever is referred may be followed elsewhere: homonyms of every structure are offered",
            "mobilisation.Operators.delays", "an operator's waiting times, over the requests of all structures; no file is named",
            "indicators.Stays.of", "people who went on elsewhere are counted; small figures are hidden",
            "transfer.TransferIndicators.bySiae", "people who went on elsewhere are counted; small figures are hidden",
            "transfer.OriginAccessService.of", "says how far a structure reads, and shows nothing of what it looks at",
            "transfer.OriginAccessService.hasNotLeft", "the same");

    private static final Map<String, String> PROGRAMME = Map.of(
            "engine.StepsAsProgramme.handleInvocation", "what a model does by itself");

    private static final Map<String, String> PERSONS = Map.of(
            "engine.forms.FormGateway.forThePerson", "a form, for who opens or submits it",
            "engine.web.AllowList.passOn", "a page or a call, for who makes it");

    private static final Map<String, String> THREADS = Map.of(
            "engine.JobsAsProgramme.postProcessBeforeInitialization", "the job executor",
            "database.DatabaseConfiguration.lambda", "schedules");

    private static final Map<String, String> OWNER = Map.of(
            "engine.EngineSchema", "the engine's tables", "engine.EngineIndexes", "the engine's one index",
            "engine.EngineConfiguration", "waits for them", "demo.DemoWorld", "a setting of the embedded server");

    @ArchTest
    static void beyondReachIsListed(JavaClasses classes) {
        assertThat(callers(classes, "beyondReach")).isEqualTo(BEYOND_REACH.keySet());
    }

    @ArchTest
    static void soIsTheProgramme(JavaClasses classes) {
        assertThat(callers(classes, "asProgramme")).isEqualTo(PROGRAMME.keySet());
    }

    @ArchTest
    static void soAreThePersons(JavaClasses classes) {
        assertThat(callers(classes, "as", "calling")).isEqualTo(PERSONS.keySet());
    }

    @ArchTest
    static void soAreTheThreads(JavaClasses classes) {
        var found = classes.stream()
                .filter(type -> type.getAccessesFromSelf().stream().anyMatch(access -> access.getTargetOwner().isEquivalentTo(ProgrammeWork.class)
                        && access.getTarget().getName().equals("of"))
                        || type.getMethodReferencesFromSelf().stream().anyMatch(reference -> reference.getTargetOwner().isEquivalentTo(ProgrammeWork.class)))
                .map(type -> type.getName().substring("fr.convergence.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(THREADS.keySet().stream().map(name -> name.substring(0, name.lastIndexOf('.'))).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ArchTest
    static void theOwnerIsUsedOnlyWhileTheProductStarts(JavaClasses classes) {
        var found = classes.stream()
                .filter(type -> !type.getPackageName().equals("fr.convergence.database"))
                .filter(type -> type.getDirectDependenciesFromSelf().stream().anyMatch(to -> to.getTargetClass().isEquivalentTo(OwnerDatabase.class)))
                .map(type -> type.getName().substring("fr.convergence.".length()).replaceAll("\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(OWNER.keySet()).containsAll(found);
        assertThat(found).isNotEmpty();
    }

    @ArchTest
    static void nobodyMakesAConnectionOfHerOwn(JavaClasses classes) {
        noClasses()
                .that().resideOutsideOfPackages("..database..", "..engine")
                .should().dependOnClassesThat().haveFullyQualifiedName("java.sql.DriverManager")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("org.postgresql.PGConnection")
                .orShould().dependOnClassesThat().resideInAPackage("com.zaxxer.hikari..")
                .check(classes);
    }

    private static Set<String> callers(JavaClasses classes, String... methods) {
        return classes.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(DatabaseContext.class) && Set.of(methods).contains(call.getTarget().getName()))
                .map(WiderReachTest::place)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String place(JavaMethodCall call) {
        return call.getOriginOwner().getName().substring("fr.convergence.".length()) + "." + call.getOrigin().getName().replaceAll("^lambda\\$(\\w+)\\$\\d+$", "$1");
    }
}
