package fr.convergence.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import fr.convergence.ConvergenceApplication;
import fr.convergence.engine.forms.StartForm;
import fr.convergence.engine.forms.TaskForm;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may know whom. A rule that matches nothing fails: a package that moved must not pass unseen. */
@AnalyzeClasses(packagesOf = ConvergenceApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class LayerRulesTest {

    /** Read by forms as they are, without rules of their own. */
    private static final Set<String> PUBLIC_ENTITIES = Set.of("fr.convergence.directory.Partner", "fr.convergence.directory.Siae");

    private static final Set<Class<?>> MOMENTS =
            Set.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, Year.class, YearMonth.class, ZonedDateTime.class);

    @ArchTest
    static final ArchRule onlyProcessPackagesAndTheEngineKnowTheEngine = noClasses()
            .that().resideOutsideOfPackages("..engine..", "..process..")
            .should().dependOnClassesThat().resideInAnyPackage("org.camunda..", "camunda..")
            .because("moving to a maintained fork must stay a change of imports");

    @ArchTest
    static final ArchRule capabilitiesHaveNoCycles = slices()
            .assignedFrom(new Capabilities())
            .should().beFreeOfCycles();

    @ArchTest
    static final ArchRule processPackagesAreKnownByNoOtherCapability = classes()
            .that().resideInAPackage("..process..")
            .should().onlyHaveDependentClassesThat(new DescribedPredicate<>("are in the same package") {
                @Override
                public boolean test(JavaClass dependent) {
                    return dependent.getPackageName().contains(".process");
                }
            })
            .andShould(new ArchCondition<>("depend on no process package but their own") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> dependency.getTargetClass().getPackageName().endsWith(".process"))
                            .filter(dependency -> !dependency.getTargetClass().getPackageName().equals(type.getPackageName()))
                            .forEach(dependency -> events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule delegatesAreThinAndHidden = classes()
            .that().implement(JavaDelegate.class)
            .should().haveSimpleNameEndingWith("Delegate")
            .andShould().resideInAPackage("fr.convergence.*.process")
            .andShould().bePackagePrivate()
            .andShould().beAnnotatedWith(Component.class);

    @ArchTest
    static final ArchRule nothingInProcessPackagesTouchesARepository = noClasses()
            .that().resideInAPackage("..process..")
            .should().dependOnClassesThat().areAssignableTo(Repository.class)
            .orShould().dependOnClassesThat(new HiddenEntities())
            .because("a step asks a service");

    @ArchTest
    static final ArchRule formsAreNamedAfterTheirTasks = classes()
            .that().implement(TaskForm.class).or().implement(StartForm.class)
            .should().haveSimpleNameEndingWith("Form")
            .andShould().resideInAPackage("fr.convergence.*.process")
            .andShould().bePackagePrivate()
            .andShould().beAnnotatedWith(Component.class);

    @ArchTest
    static final ArchRule namesEndingInFormAreForms = classes()
            .that().resideInAPackage("..process..").and().haveSimpleNameEndingWith("Form")
            .should(be(assignableTo(TaskForm.class).or(assignableTo(StartForm.class))));

    @ArchTest
    static final ArchRule repositoriesStayInTheirPackage = classes()
            .that().areAssignableTo(Repository.class)
            .should().bePackagePrivate();

    @ArchTest
    static final ArchRule entitiesStayInTheirPackage = classes()
            .that(new HiddenEntities())
            .should().bePackagePrivate();

    @ArchTest
    static final ArchRule partsOfEntitiesAreValuesOrStayInTheirPackage = classes()
            .that().areAnnotatedWith(Embeddable.class)
            .should().bePackagePrivate()
            .orShould().beRecords();

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .should().haveNameMatching("set[A-Z].*")
            .because("an aggregate says what happens to it");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should().beAnnotatedWith(Autowired.class)
            .orShould().beAnnotatedWith(Value.class)
            .orShould().beAnnotatedWith("jakarta.inject.Inject")
            .orShould().beAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule beansHoldNothingThatChanges = fields()
            .that().areDeclaredInClassesThat().areMetaAnnotatedWith(Component.class)
            .and().areDeclaredInClassesThat().resideOutsideOfPackages("..engine..", "..database..", "..demo..")
            .should().beFinal()
            .because("several nodes run the same product");

    @ArchTest
    static final ArchRule oneClock = noClasses()
            .that().resideOutsideOfPackages("fr.convergence.calendar", "fr.convergence.engine.time", "fr.convergence.demo")
            .should().callMethodWhere(new DescribedPredicate<JavaCall<?>>("the machine's clock is read") {
                @Override
                public boolean test(JavaCall<?> call) {
                    var owner = call.getTargetOwner();
                    return call.getName().equals("now") && MOMENTS.stream().anyMatch(owner::isEquivalentTo)
                                    && call.getTarget().getRawParameterTypes().isEmpty()
                            || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
                }
            })
            .orShould().callConstructor(Date.class)
            .because("tests and the demo world hold the one clock, which the demo world lets go again");

    @ArchTest
    static final ArchRule oldDatesStayWithTheEngine = noClasses()
            .that().resideOutsideOfPackages("..engine..", "..process..")
            .and().doNotHaveSimpleName("OutboxSender") // an e-mail's header takes no other type
            .should().dependOnClassesThat().areAssignableTo(Date.class)
            .because("a legal date is a day in Paris");

    @ArchTest
    static final ArchRule nobodyPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule transactionsBelongToServices = classes()
            .that().areAnnotatedWith(Transactional.class).and().resideOutsideOfPackage("..engine..")
            .should(be(simpleNameEndingWith("Service").or(simpleNameEndingWith("Register")).or(simpleNameEndingWith("Alerts"))));

    @ArchTest
    static final ArchRule transactionsOfMethodsBelongToServicesToo = methods()
            .that().areAnnotatedWith(Transactional.class).and().areDeclaredInClassesThat().resideOutsideOfPackage("..engine..")
            .should().beDeclaredInClassesThat().areAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule servicesAreTransactional = classes()
            .that(simpleNameEndingWith("Service").and(resideInAPackage("fr.convergence.(*)")))
            .should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule packagesAreCapabilities = noClasses()
            .should().resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..dto..", "..manager..", "..helper..")
            .because("a package is named after what it does for people");

    /** Rows with rules of their own. */
    private static final class HiddenEntities extends DescribedPredicate<JavaClass> {

        HiddenEntities() {
            super("are entities off the list of public ones");
        }

        @Override
        public boolean test(JavaClass type) {
            return type.isAnnotatedWith(Entity.class) && !PUBLIC_ENTITIES.contains(type.getName());
        }
    }

    /** One slice a top-level package; its process package is another, on the engine's side. */
    private static final class Capabilities implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var parts = type.getPackageName().split("\\.");
            if (parts.length < 3) {
                return SliceIdentifier.ignore();
            }
            var inProcess = Stream.of(parts).skip(3).anyMatch("process"::equals);
            return inProcess ? SliceIdentifier.of(parts[2], "process") : SliceIdentifier.of(parts[2]);
        }

        @Override
        public String getDescription() {
            return "capabilities";
        }
    }
}
