package fr.convergence.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.convergence.parcours.Domain;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MobilisationFileSectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final MobilisationService mobilisations = mock(MobilisationService.class);
    private final MobilisationFileSection section = new MobilisationFileSection(mobilisations);

    @Test
    void showsWhatTheNetworkDidNextToWhatItDidNot() {
        when(mobilisations.of("CVG-2026-00001")).thenReturn(List.of(
                need(Domain.LOGEMENT, DAY.plusDays(14), NeedResult.REACHED, 14),
                need(Domain.EMPLOI, null, NeedResult.UNMET, 40, RequestStatus.REFUSED, RequestStatus.SILENT, RequestStatus.REFUSED),
                need(Domain.ADMINISTRATIF, null, null, 5)));

        assertThat(section.lines("CVG-2026-00001")).containsExactly(
                "Logement, besoin exprimé le 1er mars 2026 : satisfait, démarrage effectif en 14 jours (45 visés).",
                "Emploi, besoin exprimé le 1er mars 2026 : le réseau n'a pas pu y répondre ; refus d'opérateurs : 2 ; opérateurs sans réponse : 1.",
                "Démarches et droits, besoin exprimé le 1er mars 2026 : en cours, la personne attend depuis 5 jours (45 visés).");
    }

    @ParameterizedTest
    @EnumSource(value = Domain.class, names = {"SANTE", "JUSTICE", "BUDGET", "FAMILLE"})
    void doesNotNameWhatThePersonMayKeepToHerself(Domain domain) {
        when(mobilisations.of("CVG-2026-00002")).thenReturn(List.of(need(domain, null, NeedResult.PARTLY, 3)));
        assertThat(section.lines("CVG-2026-00002")).singleElement().asString()
                .startsWith("Autre domaine, ").doesNotContain(domain.label());
    }

    @ParameterizedTest
    @EnumSource(value = NeedResult.class, names = {"DROPPED", "UNSHARED", "CONSENT_WITHDRAWN", "STOPPED"})
    void neverTellsWhatThePersonDecidedAboutSharing(NeedResult result) {
        when(mobilisations.of("CVG-2026-00003")).thenReturn(List.of(need(Domain.EMPLOI, null, result, 3)));
        assertThat(section.lines("CVG-2026-00003")).containsExactly("Emploi, besoin exprimé le 1er mars 2026 : clos.");
    }

    @Test
    void hasNothingToSayOfNothing() {
        assertThat(section.lines("CVG-2026-00004")).isEmpty();
    }

    private static MobilisationView need(Domain domain, LocalDate started, NeedResult result, int days, RequestStatus... requests) {
        return new MobilisationView(UUID.randomUUID(), "aci-canal", domain, result == null ? NeedStatus.SOLICITED : NeedStatus.CLOSED, DAY,
                started, result == null ? null : DAY.plusDays(days), result, List.of(), days, 45,
                List.of(requests).stream().map(MobilisationFileSectionTest::request).toList());
    }

    private static RequestView request(RequestStatus status) {
        return new RequestView("MOB-2026-00001", "un opérateur du réseau", status, DAY, DAY, 0, null, null, null, null, null, null, null);
    }
}
