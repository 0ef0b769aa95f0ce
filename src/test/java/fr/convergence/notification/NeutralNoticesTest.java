package fr.convergence.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.convergence.parcours.Domain;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds, for every capability, that what leaves by e-mail is written once and for all and says nothing of anyone. */
class NeutralNoticesTest {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.convergence");

    /** The programme is about work: the word alone reveals nothing. Any other domain may. */
    private static final List<Pattern> REVEALING = Arrays.stream(Domain.values())
            .filter(domain -> domain != Domain.EMPLOI)
            .map(domain -> Pattern.compile("\\b" + domain.label().toLowerCase(Locale.FRENCH) + "\\b", Pattern.UNICODE_CHARACTER_CLASS))
            .toList();

    @Test
    void noticesAreConstantsSoThatNothingOfAPersonCanSlipIn() {
        noCodeUnits()
                .that(new DescribedPredicate<JavaCodeUnit>("are no static initialiser") {
                    @Override
                    public boolean test(JavaCodeUnit unit) {
                        // The anchor of the register carries the digest of a day, computed from digests.
                        return !unit.getName().equals("<clinit>")
                                && !unit.getFullName().equals("fr.convergence.register.RegisterNotices.anchor(fr.convergence.register.Anchor)");
                    }
                })
                .should(new ArchCondition<>("write a notice") {
                    @Override
                    public void check(JavaCodeUnit unit, ConditionEvents events) {
                        unit.getConstructorCallsFromSelf().stream()
                                .filter(call -> call.getTargetOwner().isEquivalentTo(Notice.class))
                                .forEach(call -> events.add(SimpleConditionEvent.satisfied(unit, call.getDescription())));
                    }
                })
                .check(PRODUCT);
    }

    @Test
    void noNoticeNamesADomain() {
        assertThat(notices()).isNotEmpty().allSatisfy(notice -> assertThat(REVEALING)
                .as(notice.code())
                .noneMatch(word -> word.matcher((notice.subject() + " " + notice.sentence()).toLowerCase(Locale.FRENCH)).find()));
    }

    @Test
    void everyNoticeHasItsOwnCodeASubjectAndAWholeSentence() {
        assertThat(notices()).extracting(Notice::code).isNotEmpty().doesNotHaveDuplicates();
        assertThat(notices()).allSatisfy(notice -> {
            assertThat(notice.code()).matches("[a-z][A-Za-z]{2,59}");
            assertThat(notice.subject()).isNotBlank().hasSizeLessThanOrEqualTo(150).doesNotContain("\n", "%");
            assertThat(notice.sentence()).hasSizeBetween(10, 1000).matches("(?s)\\p{Lu}.*[.!?]").doesNotContain("%");
        });
    }

    private static List<Notice> notices() {
        return PRODUCT.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Notice.class) && field.getModifiers().contains(JavaModifier.STATIC))
                .map(NeutralNoticesTest::value)
                .toList();
    }

    private static Notice value(JavaField field) {
        try {
            var constant = field.reflect();
            constant.setAccessible(true);
            return (Notice) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
