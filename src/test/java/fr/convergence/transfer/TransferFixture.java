package fr.convergence.transfer;

import fr.convergence.consent.ConsentMeans;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.TestWorld;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody on her way from the canal to the garden, as colleagues of both would bring her, without the process. */
class TransferFixture {

    private final TransferService transfers;
    private final HostRequestService requests;
    private final RelayService relays;
    private final ParcoursService parcours;

    TransferFixture(TransferService transfers, HostRequestService requests, RelayService relays, ParcoursService parcours) {
        this.transfers = transfers;
        this.requests = requests;
        this.relays = relays;
        this.parcours = parcours;
    }

    /** Somebody under contract whose transfer is asked for on that day. */
    String requested(LocalDate today, String host) {
        return requested(new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, today.minusMonths(9), today.plusMonths(3)), today, host);
    }

    String requested(String reference, LocalDate today, String host) {
        transfers.open(reference, parcours.view(reference).siae(), TransferOrigin.COMMISSION, "direction@aci-canal");
        transfers.propose(reference, new Proposal(List.of(host), TransferMotive.COMMISSION, "Étape suivante.", today.plusDays(10)));
        agree(reference, Set.of(Domain.EMPLOI, Domain.LOGEMENT));
        requests.request(reference);
        return reference;
    }

    void agree(String reference, Set<Domain> domains) {
        transfers.recordAgreement(reference, new Agreement(domains, ConsentMeans.ORAL,
                Map.of(Domain.EMPLOI, "Cherche un poste en cuisine.", Domain.LOGEMENT, "Demande en cours.", Domain.SANTE, "Rien à dire."), null), "cip@aci-canal");
    }

    String accepted(LocalDate today, String host) {
        var reference = requested(today, host);
        requests.accept(reference, "direction@" + host);
        return reference;
    }

    void sign(String reference, String host, LocalDate start) {
        requests.agreeOnContract(reference, contract(host, start), false);
    }

    static PlannedContract contract(String siae, LocalDate start) {
        return new PlannedContract(ContractKind.CDDI, BigDecimal.valueOf(26), start, start.plusMonths(6).minusDays(1), "cip@" + siae, null, null, null);
    }

    /** Somebody who begins in the other structure on that day. */
    String moved(LocalDate today, String host) {
        var reference = accepted(today, host);
        sign(reference, host, today);
        relays.move(reference);
        return reference;
    }
}
