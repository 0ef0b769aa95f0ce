package fr.convergence.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.document.DocumentKind;
import fr.convergence.engine.web.Reader;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.testing.RuleFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colleagues of a fictive structure before one fictive person, with the tables as they are. */
class ConfidentialityTest {

    private static final String REFERENCE = "CVG-2026-00001";
    private static final String SIAE = "aci-fictive";

    private final ConsentRegister consents = mock(ConsentRegister.class);
    private final StaffDirectory staff = mock(StaffDirectory.class);
    private final ParcoursView parcours = mock(ParcoursView.class);
    private final Confidentiality confidentiality = ConfidentialityFixture.asWritten(consents);
    private final Readers readers = readers(List.of());

    @Test
    void readsAsTheBestOfWhatOneIs() {
        staff("iris", "cip", "referent-sante");
        assertThat(words("iris", Domain.SANTE)).as("referent for health").isEqualTo(View.FULL);
        assertThat(words("iris", Domain.JUSTICE)).as("fil rouge").isEqualTo(View.FULL);
        staff("noe", "cip");
        assertThat(words("noe", Domain.SANTE)).isEqualTo(View.EXISTENCE);
    }

    @Test
    void opensToTheTeamWhatThePersonSharesAndClosesItAgain() {
        staff("noe", "referent-logement");
        named(ReferentRole.LOGEMENT, "noe");
        assertThat(words("noe", Domain.BUDGET)).isEqualTo(View.NOTHING);
        when(consents.allows(REFERENCE, Domain.BUDGET, Recipient.TEAM)).thenReturn(true);
        assertThat(words("noe", Domain.BUDGET)).isEqualTo(View.FULL);
        assertThat(confidentiality.view(Subject.as(ReaderKind.HOST), REFERENCE, Domain.BUDGET, Sensitivity.WORDS))
                .as("another structure is another agreement").isEqualTo(View.NOTHING);
        when(consents.allows(REFERENCE, Domain.BUDGET, Recipient.TEAM)).thenReturn(false);
        assertThat(words("noe", Domain.BUDGET)).isEqualTo(View.NOTHING);
    }

    @Test
    void aReferentWhoIsNotNamedSharesNothing() {
        staff("noe", "referent-logement");
        named(ReferentRole.LOGEMENT, "somebody.else");
        when(consents.allows(REFERENCE, Domain.BUDGET, Recipient.TEAM)).thenReturn(true);
        assertThat(words("noe", Domain.BUDGET)).isEqualTo(View.NOTHING);
        assertThat(words("noe", Domain.LOGEMENT)).as("she replaces her colleague").isEqualTo(View.FULL);
    }

    @Test
    void whoCarriesAnActionReadsItAndNothingElse() {
        staff("noe", "encadrant");
        var reader = readers.of("noe", parcours());
        assertThat(confidentiality.view(reader, REFERENCE, Domain.SANTE, Sensitivity.WORDS)).isEqualTo(View.NOTHING);
        assertThat(confidentiality.view(reader.owning(), REFERENCE, Domain.SANTE, Sensitivity.WORDS)).isEqualTo(View.FULL);
        assertThat(confidentiality.view(reader.owning(), REFERENCE, Domain.SANTE, Sensitivity.MEDICAL)).isEqualTo(View.NOTHING);
    }

    @ParameterizedTest
    @EnumSource(Domain.class)
    void isClosedToGroupsThatAreNoProfessionAndToWhoIsNobody(Domain domain) {
        staff("technique", "personnel", "camunda-admin");
        for (var sensitivity : Sensitivity.values()) {
            assertThat(confidentiality.view(readers.of("technique", parcours()), REFERENCE, domain, sensitivity)).isEqualTo(View.NOTHING);
            assertThat(confidentiality.view(new Subject(Map.of()), domain, sensitivity, true)).isEqualTo(View.NOTHING);
        }
    }

    @Test
    void anExceptionalAccessOpensTheWordsWhileItLasts() {
        staff("noe", "direction");
        assertThat(words("noe", Domain.JUSTICE)).isEqualTo(View.NOTHING);
        var excepted = readers(List.of((account, reference) -> account.equals("noe") && reference.equals(REFERENCE)));
        assertThat(confidentiality.view(excepted.of("noe", parcours()), REFERENCE, Domain.JUSTICE, Sensitivity.WORDS)).isEqualTo(View.FULL);
        assertThat(confidentiality.view(excepted.of("noe", parcours()), REFERENCE, Domain.JUSTICE, Sensitivity.OFFENCE)).isEqualTo(View.NOTHING);
        assertThat(confidentiality.view(excepted.of(new Reader("noe", Set.of("direction"), Set.of(SIAE)), "CVG-2026-00002"),
                "CVG-2026-00002", Domain.JUSTICE, Sensitivity.WORDS)).as("of that person only").isEqualTo(View.NOTHING);
    }

    @Test
    void opensPapersByWhatTheReaderIs() {
        var accueil = readers.of(new Reader("noe", Set.of("accueil"), Set.of(SIAE)), REFERENCE);
        var cip = readers.of(new Reader("iris", Set.of("cip", "personnel"), Set.of(SIAE)), REFERENCE);
        for (var kind : DocumentKind.values()) {
            assertThat(confidentiality.paper(accueil, kind.name())).isEqualTo(View.NOTHING);
            assertThat(confidentiality.paper(cip, kind.name())).isEqualTo(kind == DocumentKind.MINUTES ? View.NOTHING : View.FULL);
        }
    }

    private View words(String account, Domain domain) {
        return confidentiality.view(readers.of(account, parcours()), REFERENCE, domain, Sensitivity.WORDS);
    }

    private Readers readers(List<ExceptionalAccess> exceptions) {
        return new Readers(new RuleFiles("confidentiality-rules.dmn"), staff, exceptions);
    }

    private ParcoursView parcours() {
        when(parcours.reference()).thenReturn(REFERENCE);
        when(parcours.siae()).thenReturn(SIAE);
        return parcours;
    }

    private void staff(String account, String... professions) {
        when(staff.professions(account, SIAE)).thenReturn(Set.of(professions));
    }

    private void named(ReferentRole role, String account) {
        when(parcours.referents()).thenReturn(Map.of(role, account));
    }
}
