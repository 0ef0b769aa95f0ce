package fr.convergence.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.accompaniment.AccompanimentService;
import fr.convergence.accompaniment.ActionDraft;
import fr.convergence.accompaniment.ActionStatus;
import fr.convergence.accompaniment.ActionUpdate;
import fr.convergence.accompaniment.ObjectiveDraft;
import fr.convergence.accompaniment.PlanService;
import fr.convergence.commission.SessionConvened;
import fr.convergence.confidentiality.ReaderKind;
import fr.convergence.confidentiality.Subject;
import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.document.DocumentKind;
import fr.convergence.document.DocumentService;
import fr.convergence.document.DocumentView;
import fr.convergence.encryption.SealedColumn;
import fr.convergence.encryption.Vault;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.renewal.Dossier.Page;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.RenewalFixture;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class FreezeServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String SESSION = "COM-2026-777";
    private static final String CIP = "cip@" + TestWorld.CANAL;
    private static final String HOUSING = "Logement, « Un toit à moi »";

    @Autowired
    private RenewalService renewals;

    @Autowired
    private FreezeService freezer;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private AccompanimentService accompaniment;

    @Autowired
    private PlanService plans;

    @Autowired
    private ConsentRegister consents;

    @Autowired
    private DocumentService documents;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private TimeMachine time;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Vault vault;

    private String reference;
    private UUID file;

    @BeforeEach
    void aCompleteFile() {
        time.holdAt(TODAY);
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY.minusMonths(6), LocalDate.of(2026, 9, 1));
        accompaniment.engage(reference, TestWorld.CANAL);
        consent(ConsentAnswer.GIVEN);
        plans.build(reference, List.of(new ObjectiveDraft(Domain.LOGEMENT, "Un toit à moi", List.of(
                new ActionDraft("Une démarche fictive", ReferentRole.LOGEMENT, TODAY.plusMonths(2), true)))), CIP);
        file = new RenewalFixture(renewals).ready(reference).id();
        time.holdAt(TODAY.plusDays(10));
        freezer.freeze(file, SESSION);
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void everyLineSaysWhereItComesFrom() {
        var dossier = renewals.dossier(reference);
        assertThat(dossier.pages()).extracting(Page::title).startsWith("Parole de la personne", "Durées", "Contrats", "Plan d'accompagnement")
                .endsWith("Efficacité de l'accompagnement", "Mobilisation de la personne", "Avis de l'encadrant", "Proposition du fil rouge");
        assertThat(dossier.pages()).flatExtracting(Page::lines).allSatisfy(line -> {
            assertThat(line.key()).isNotBlank();
            assertThat(line.source().kind()).isNotNull();
        }).extracting(Line::key).doesNotHaveDuplicates();
        assertThat(dossier.text())
                .startsWith("Dossier figé le 12 mars 2026 pour la séance " + SESSION)
                .contains("- Ce qu'elle souhaite : Continuer sur le chantier — parole de la personne, 2 mars 2026, par fixture.cip")
                .contains("- " + HOUSING + " : 0 action faite sur 1. — plan, 2 mars 2026");
    }

    @Test
    void whatCameLaterStandsApartAndTheFrozenPagesDoNotMove() {
        var before = renewals.dossier(reference);
        time.holdAt(TODAY.plusDays(20));
        plans.moveForward(reference, List.of(new ActionUpdate(1, ActionStatus.DONE, null, null, true)), List.of());
        var after = renewals.dossier(reference);
        assertThat(after.freeze()).isEqualTo(before.freeze());
        assertThat(after.pages().subList(0, before.pages().size())).isEqualTo(before.pages());
        assertThat(after.pages().subList(before.pages().size(), after.pages().size())).singleElement().satisfies(page -> {
            assertThat(page.title()).isEqualTo("Depuis la convocation");
            assertThat(page.lines()).extracting(Line::text).containsExactly(HOUSING + " : 1 action faite sur 1.");
            assertThat(page.lines().get(0).source().on()).isEqualTo(TODAY.plusDays(20));
        });
        assertThat(renewals.draft(reference).freeze()).isNull();
    }

    @Test
    void timeAloneChangesNothing() {
        var before = renewals.dossier(reference);
        time.holdAt(TODAY.plusDays(100));
        assertThat(renewals.dossier(reference)).isEqualTo(before);
        assertThat(renewals.draft(reference).text()).contains("Information ancienne : plus de 60 jours");
        assertThat(before.text()).doesNotContain("Information ancienne");
    }

    @Test
    void whatThePersonSharesNoMoreIsHiddenAndThePrintStays() throws IOException {
        var before = renewals.dossier(reference);
        var paper = paper();
        assertThat(read(paper)).contains("Un toit à moi", "Source : avis de l'encadrant, 2 mars 2026, par fixture.encadrant.");
        assertThat(read(paper).replace(" ", "")).contains(before.freeze().sha256());
        consent(ConsentAnswer.WITHDRAWN);
        var after = renewals.dossier(reference);
        assertThat(after.text()).doesNotContain("Un toit à moi").contains("Certaines lignes du dossier figé ne sont plus montrées");
        assertThat(after.freeze().sha256()).isEqualTo(before.freeze().sha256());
        assertThat(stored()).contains("Un toit à moi");
        assertThat(read(paper)).doesNotContain("Un toit à moi").contains("ne sont plus montrées", paper.sha256());
        assertThat(read(paper).replace(" ", "")).contains(before.freeze().sha256());
        consent(ConsentAnswer.GIVEN);
        assertThat(renewals.dossier(reference)).isEqualTo(before);
    }

    @Test
    void theSameFileIsFrozenOnceAndAPostponedSessionFreezesItAgain() {
        freezer.freeze(file, SESSION);
        assertThat(count()).isEqualTo(1);
        time.holdAt(TODAY.plusDays(20));
        plans.moveForward(reference, List.of(new ActionUpdate(1, ActionStatus.DONE, null, null, true)), List.of());
        freezer.freeze(file, SESSION);
        assertThat(count()).isEqualTo(2);
        assertThat(renewals.dossier(reference).pages()).flatExtracting(Page::lines).extracting(Line::text)
                .contains(HOUSING + " : 1 action faite sur 1.").doesNotContain(HOUSING + " : 0 action faite sur 1.");
    }

    @Test
    void aComplementIsReadAtTheNextConvocation() {
        renewals.adjourn(reference, SESSION, "Précisez le projet.");
        assertThat(renewals.dossier(reference).freeze()).as("the file moves again").isNull();
        renewals.propose(reference, RenewalFixture.proposal(renewals.durations(reference).term().plusMonths(4)), Agreement.SEEN_AND_ACCEPTED,
                null, "Le projet est précisé.");
        renewals.submit(reference);
        assertThat(renewals.dossier(reference).freeze()).isNull();
        freezer.freeze(file, "COM-2026-778");
        var dossier = renewals.dossier(reference);
        assertThat(dossier.freeze().session()).isEqualTo("COM-2026-778");
        assertThat(dossier.text()).contains("Ajournements", "Réponse : Le projet est précisé.");
    }

    @Test
    void theCommissionTellsWhichFilesItConvenes() {
        events.publishEvent(new SessionConvened("COM-2026-780", TestWorld.CANAL, List.of(file)));
        assertThat(renewals.dossier(reference).freeze().session()).isEqualTo("COM-2026-780");
    }

    @Test
    void whatIsFrozenIsNeverRewrittenAndAClosedFileIsLeftAlone() {
        assertThatThrownBy(() -> database.update("update renewal_frozen_file set content = '{}' where file_id = ?", file))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never rewritten");
        database.update("update renewal_file set status = 'WITHDRAWN', closed_on = ? where id = ?", TODAY.plusDays(10), file);
        freezer.freeze(file, "COM-2026-779");
        freezer.freeze(UUID.randomUUID(), SESSION);
        assertThat(count()).isEqualTo(1);
    }

    private void consent(ConsentAnswer answer) {
        consents.record(reference, Domain.LOGEMENT, Recipient.TEAM, answer, ConsentMeans.ORAL, CIP);
    }

    private DocumentView paper() {
        return documents.of(reference).stream().filter(kept -> kept.kind() == DocumentKind.FILE).findFirst().orElseThrow();
    }

    private String read(DocumentView paper) throws IOException {
        try (var pdf = Loader.loadPDF(documents.file(paper.id(), Subject.as(ReaderKind.PERSON)).bytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private String stored() {
        return vault.open(new SealedColumn("renewal_frozen_file", "content"),
                database.queryForObject("select content from renewal_frozen_file where file_id = ?", String.class, file));
    }

    private int count() {
        return database.queryForObject("select count(*) from renewal_frozen_file where file_id = ?", Integer.class, file);
    }
}
