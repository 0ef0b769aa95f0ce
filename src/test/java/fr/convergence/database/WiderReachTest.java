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

    private static final Map<String, String> BEYOND_REACH = Map.ofEntries(
            Map.entry("parcours.ParcoursService.lookFor", "whoever is referred may be followed elsewhere: homonyms of every structure are offered"),
            Map.entry("mobilisation.Operators.delays", "an operator's waiting times, over the requests of all structures; no file is named"),
            Map.entry("indicators.Stays.of", "people who went on elsewhere are counted; small figures are hidden"),
            Map.entry("transfer.TransferIndicators.bySiae", "people who went on elsewhere are counted; small figures are hidden"),
            Map.entry("transfer.OriginAccessService.of", "says how far a structure reads, and shows nothing of what it looks at"),
            Map.entry("transfer.OriginAccessService.hasNotLeft", "the same"),
            Map.entry("identity.AccountNotices.on", "a mail to whoever holds the account; nobody may be known yet"),
            Map.entry("register.SealingService.head", "the head of the chain: a position and a digest"),
            Map.entry("register.SealingService.waiting", "a count"),
            Map.entry("register.SealingService.anchors", "positions and digests"),
            Map.entry("register.VerificationService.verify", "the chain is one: it is verified whole, and shown to nobody"),
            Map.entry("register.SearchService.find", "connections name no file; what is found is of the reader's structures and colleagues"),
            Map.entry("retention.DataSubjects.of", "her references wherever she is followed: somebody is forgotten as a whole or not at all"),
            Map.entry("retention.HoldService.isHeld", "a yes or a no, over all her files"),
            Map.entry("retention.RetentionService.dryRun", "the last contact counts wherever it was; the report shows the reader's structures"),
            Map.entry("datarights.LimitationService.since", "a frozen file is frozen for whoever asks; a day"),
            Map.entry("datarights.LimitationService.lift", "all her files are freed together"),
            Map.entry("datarights.AccessPackService.paper", "she receives all that is kept of her, wherever (RGPD, article 15)"),
            Map.entry("datarights.AccessPackService.json", "the same"),
            Map.entry("datarights.AccessPackService.archive", "the same"),
            Map.entry("datarights.ExecutionService.execute", "what was granted is done on all her files"),
            Map.entry("datarights.ExecutionService.erasureSentence", "a sentence of the rules, over all her files"));

    private static final Map<String, String> PROGRAMME = Map.of(
            "engine.StepsAsProgramme.handleInvocation", "what a model does by itself");

    private static final Map<String, String> PERSONS = Map.of(
            "engine.forms.FormGateway.forThePerson", "a form, for who opens or submits it",
            "engine.signin.SignInNotes.write", "who comes in or leaves, for her own line of the register",
            "engine.web.AllowList.passOn", "a page or a call, for who makes it");

    private static final Map<String, String> THREADS = Map.of(
            "engine.JobsAsProgramme.postProcessBeforeInitialization", "the job executor",
            "register.ChangeLog.writeAs", "lines that nobody signs",
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
