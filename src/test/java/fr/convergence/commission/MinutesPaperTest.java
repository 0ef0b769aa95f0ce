package fr.convergence.commission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.confidentiality.ReaderKind;
import fr.convergence.confidentiality.Subject;
import fr.convergence.document.DocumentKind;
import fr.convergence.document.DocumentService;
import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.RenewalLength;
import fr.convergence.renewal.RenewalView;
import fr.convergence.testing.CommissionFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The minutes of a session, read back from the PDF that the chair signs. */
@ProductTest
class MinutesPaperTest {

    private static final String SIAE = TestWorld.JARDIN;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 24);
    private static final String CHAIR = "membre-commission@" + SIAE;
    private static final String DIRECTION = "direction@" + SIAE;
    private static final String DEPUTY = "coordination@" + SIAE;
    private static final String SECRETARIAT = "secretariat-commission@" + SIAE;

    @Autowired
    private CommissionService commission;

    @Autowired
    private ConvocationService convocations;

    @Autowired
    private DeliberationService deliberation;

    @Autowired
    private DocumentService documents;

    @Autowired
    private CommissionFixture fixture;

    @Autowired
    private TimeMachine time;

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void printsEverythingThatWasDecidedAndByWhom() {
        time.holdAt(LocalDate.of(2026, 3, 2));
        fixture.anEmptyStructure(SIAE);
        var renewed = fixture.ready(SIAE, LocalDate.of(2026, 6, 1));
        var left = fixture.ready(SIAE, LocalDate.of(2026, 7, 1));
        var adjourned = fixture.ready(SIAE, LocalDate.of(2026, 8, 3));
        var session = fixture.planned(SIAE, DAY, 15);
        fixture.prepared(session, Map.of(renewed.id(), Set.of(DIRECTION)));
        convocations.convene(session).orElseThrow();
        time.holdAt(DAY);
        convocations.open(session, List.of(CHAIR, DIRECTION, DEPUTY), CHAIR);
        decide(session, renewed, Outcome.RENEWED, DecisionReason.WITHIN_24_MONTHS, List.of(CHAIR, DEPUTY), new Votes(2, 0, 0));
        decide(session, left, Outcome.EXIT_PREPARED, DecisionReason.READY_TO_LEAVE, List.of(CHAIR, DIRECTION), null);
        decide(session, adjourned, Outcome.ADJOURNED, DecisionReason.MISSING_PIECE, List.of(CHAIR, DIRECTION), null);
        var draft = deliberation.draftMinutes(session);
        deliberation.record(session, draft, SECRETARIAT);

        assertThat(printed(session)).hasSize(1);
        var text = printed(session).get(0);
        assertThat(text).contains("Procès-verbal de la commission de renouvellement", session, "24 mars 2026 à 9 h 30", "Salle fictive", "Convoquée le 2 mars 2026",
                "2 sièges pourvus sur 2, pour 2 nécessaires", "Direction", "1 sur 3", renewed.reference(), "jusqu'au 1er octobre 2026",
                "Par un vote", "2 pour, 0 contre, 0 abstention", "Récusations", "Conditions du renouvellement", "Finir le permis", "au plus tard le 24 mai 2026",
                "Préparer la sortie", "Proposé à la personne", "Complément demandé", "L'attestation de formation.", "présidence de la séance");
        assertThat(text).as("the secretariat only confirmed").doesNotContain("Texte arrêté par le secrétariat");
        assertThat(documents.of(session)).singleElement().satisfies(kept -> {
            assertThat(kept.kind()).isEqualTo(DocumentKind.MINUTES);
            assertThat(kept.siae()).isEqualTo(SIAE);
            assertThat(kept.createdBy()).isEqualTo(SECRETARIAT);
        });

        deliberation.record(session, draft + "\nLa séance est levée à midi.", SECRETARIAT);
        assertThat(printed(session)).hasSize(2)
                .anySatisfy(corrected -> assertThat(corrected).contains("Texte arrêté par le secrétariat", "La séance est levée à midi."));
    }

    private void decide(String session, RenewalView file, Outcome outcome, DecisionReason reason, List<String> deciders, Votes votes) {
        var renewed = outcome == Outcome.RENEWED;
        var asked = outcome == Outcome.ADJOURNED ? "L'attestation de formation." : null;
        deliberation.decide(session, file.id(), new Ruling(outcome, renewed ? new RenewalLength(4, null) : null, reason, null,
                "La commission vous explique sa décision ici.", asked, List.of(new ProposedAction("Finir le permis", "cip@" + SIAE, DAY.plusMonths(2))),
                deciders, votes == null ? DecisionMode.CONSENSUS : DecisionMode.VOTE, votes), SECRETARIAT);
    }

    private List<String> printed(String session) {
        return documents.of(session).stream().map(kept -> documents.file(kept.id(), Subject.as(ReaderKind.PERSON)).bytes()).map(MinutesPaperTest::read).toList();
    }

    private static String read(byte[] bytes) {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
