package fr.convergence.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.convergence.confidentiality.ConfidentialityFixture;
import fr.convergence.confidentiality.ReaderKind;
import fr.convergence.confidentiality.Subject;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.document.DocumentKind;
import fr.convergence.document.DocumentView;
import fr.convergence.document.Paper;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetVeilTest {

    private final ConsentRegister consents = mock(ConsentRegister.class);
    private final SheetVeil veil = new SheetVeil(ConfidentialityFixture.asWritten(consents));

    @Test
    void leavesTheFilRougeTheSheetAsSheWroteIt() {
        assertThat(cover(ReaderKind.FIL_ROUGE, DocumentKind.SHEET)).isEqualTo(sheet());
    }

    @Test
    void takesDebtsJusticeAndFamilyOffTheSheetAndTheLevelOffHealth() {
        assertThat(rows(cover(ReaderKind.DIRECTION, DocumentKind.SHEET)))
                .contains(List.of("Logement", "++ indispensable"), List.of("Droits, soins et santé", "—"))
                .noneMatch(row -> List.of("Difficultés financières", "Difficultés judiciaires", "Contraintes personnelles et familiales")
                        .contains(row.get(0)))
                .hasSize(Need.values().length - 3);
    }

    @Test
    void showsAnotherReferentWhatThePersonShares() {
        when(consents.allows(any(), any(), eq(Recipient.TEAM))).thenReturn(true);
        assertThat(rows(cover(ReaderKind.TEAM, DocumentKind.SHEET)))
                .contains(List.of("Difficultés judiciaires", "++ indispensable"), List.of("Droits, soins et santé", "—"));
    }

    @Test
    void leavesTheFactsWhenNoLineIsLeftAndOtherPapersAlone() {
        assertThat(cover(ReaderKind.OTHER, DocumentKind.SHEET).blocks()).hasSize(1);
        assertThat(cover(ReaderKind.OTHER, DocumentKind.LETTER)).isEqualTo(sheet());
    }

    private Paper cover(ReaderKind reader, DocumentKind kind) {
        var document = mock(DocumentView.class);
        when(document.kind()).thenReturn(kind);
        when(document.about()).thenReturn("CVG-2026-00001");
        return veil.cover(document, sheet(), Subject.as(reader));
    }

    private static Paper sheet() {
        return Paper.of("Demande fictive", new Paper.Facts(List.of(new Paper.Facts.Row("Numéro", "fictif"))),
                new Paper.Table(List.of("Besoin", "Niveau"), Arrays.stream(Need.values())
                        .map(need -> List.of(need.label(), NeedLevel.INDISPENSABLE.label())).toList()));
    }

    private static List<List<String>> rows(Paper paper) {
        return paper.blocks().stream().filter(Paper.Table.class::isInstance).map(Paper.Table.class::cast).findFirst().orElseThrow().rows();
    }
}
