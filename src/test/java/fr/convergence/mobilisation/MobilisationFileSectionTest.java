package fr.convergence.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.convergence.accompaniment.AccompanimentService;
import fr.convergence.accompaniment.ActionStatus;
import fr.convergence.accompaniment.ActionView;
import fr.convergence.accompaniment.ObjectiveView;
import fr.convergence.accompaniment.PlanView;
import fr.convergence.confidentiality.ConfidentialityFixture;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.renewal.Line;
import fr.convergence.renewal.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MobilisationFileSectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final MobilisationService mobilisations = mock(MobilisationService.class);
    private final AccompanimentService accompaniment = mock(AccompanimentService.class);
    private final ConsentRegister consents = mock(ConsentRegister.class);
    private final MobilisationFileSection section = new MobilisationFileSection(
            mobilisations, accompaniment, ConfidentialityFixture.asWritten(consents));

    @BeforeEach
    void sharesEverythingAndHasNoPlan() {
        when(accompaniment.plan(any())).thenReturn(new PlanView("CVG", 0, null, List.of(), List.of()));
        when(consents.allows(any(), any(), eq(Recipient.TEAM))).thenReturn(true);
    }

    @Test
    void showsWhatTheNetworkDidNextToWhatItDidNot() {
        when(mobilisations.of("CVG-2026-00001")).thenReturn(List.of(
                need(Domain.LOGEMENT, DAY.plusDays(14), NeedResult.REACHED, 14),
                need(Domain.EMPLOI, null, NeedResult.UNMET, 40, RequestStatus.REFUSED, RequestStatus.SILENT, RequestStatus.REFUSED),
                need(Domain.ADMINISTRATIF, null, null, 5)));

        assertThat(section.lines("CVG-2026-00001")).extracting(Line::text).containsExactly(
                "Logement, besoin exprimé le 1er mars 2026 : satisfait, démarrage effectif en 14 jours (45 visés).",
                "Emploi, besoin exprimé le 1er mars 2026 : le réseau n'a pas pu y répondre ; refus d'opérateurs : 2 ; opérateurs sans réponse : 1.",
                "Démarches et droits, besoin exprimé le 1er mars 2026 : en cours, la personne attend depuis 5 jours (45 visés).");
    }

    @ParameterizedTest
    @EnumSource(value = Domain.class, names = {"SANTE", "JUSTICE", "BUDGET", "FAMILLE"})
    void doesNotNameWhatThePersonMayKeepToHerself(Domain domain) {
        when(mobilisations.of("CVG-2026-00002")).thenReturn(List.of(need(domain, null, NeedResult.PARTLY, 3)));
        assertThat(section.lines("CVG-2026-00002")).singleElement().extracting(Line::text).asString()
                .startsWith("Autre domaine, ").doesNotContain(domain.label());
    }

    @ParameterizedTest
    @EnumSource(value = NeedResult.class, names = {"DROPPED", "UNSHARED", "CONSENT_WITHDRAWN", "STOPPED"})
    void neverTellsWhatThePersonDecidedAboutSharing(NeedResult result) {
        when(mobilisations.of("CVG-2026-00003")).thenReturn(List.of(need(Domain.EMPLOI, null, result, 3)));
        assertThat(section.lines("CVG-2026-00003")).extracting(Line::text).containsExactly("Emploi, besoin exprimé le 1er mars 2026 : clos.");
    }

    @Test
    void doesNotNameADomainThatIsNotShared() {
        when(consents.allows(any(), any(), eq(Recipient.TEAM))).thenReturn(false);
        when(mobilisations.of("CVG-2026-00005")).thenReturn(List.of(need(Domain.EMPLOI, null, null, 90)));
        assertThat(section.lines("CVG-2026-00005")).singleElement().satisfies(line -> {
            assertThat(line.text()).startsWith("Autre domaine, ");
            assertThat(line.domain()).isNull();
            assertThat(line.measures()).isEmpty();
        });
    }

    @Test
    void showsWhatWasDoneDuringTheWait() {
        var done = List.of(action(1, DAY.minusDays(1)), action(2, DAY), action(3, DAY.plusDays(14)), action(4, DAY.plusDays(15)));
        when(accompaniment.plan(any())).thenReturn(
                new PlanView("CVG", 1, DAY, List.of(new ObjectiveView(1, 1, Domain.EMPLOI, "Objectif", done)), List.of()));
        when(mobilisations.of("CVG-2026-00006")).thenReturn(List.of(need(Domain.LOGEMENT, DAY.plusDays(14), NeedResult.REACHED, 14)));
        assertThat(section.lines("CVG-2026-00006")).singleElement().extracting(Line::text).asString()
                .endsWith("(45 visés) ; pendant ce temps, 2 actions du plan faites.");
    }

    @Test
    void saysWhatIsBlockedAndWhenTheLastNewsCame() {
        when(mobilisations.of("CVG-2026-00007")).thenReturn(List.of(
                need(Domain.EMPLOI, null, null, 45), need(Domain.EMPLOI, null, null, 46), need(Domain.LOGEMENT, null, NeedResult.UNMET, 10),
                need(Domain.LOGEMENT, DAY.plusDays(3), NeedResult.REACHED, 3)));
        var lines = section.lines("CVG-2026-00007");
        assertThat(lines).extracting(line -> line.measures().stream().map(Measure::value).toList())
                .containsExactly(List.of(), List.of(46), List.of(10), List.of());
        assertThat(lines).extracting(line -> line.source().on()).containsExactly(DAY, DAY, DAY.plusDays(10), DAY.plusDays(3));
        assertThat(lines).extracting(Line::past).containsExactly(false, false, true, true);
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

    private static ActionView action(int number, LocalDate closedOn) {
        return new ActionView(number, Domain.EMPLOI, "Action fictive", ReferentRole.EMPLOI, "x", closedOn, true, ActionStatus.DONE, null,
                DAY.minusDays(30), closedOn);
    }

    private static RequestView request(RequestStatus status) {
        return new RequestView("MOB-2026-00001", "un opérateur du réseau", status, DAY, DAY, 0, null, null, null, null, null, null, null);
    }
}
