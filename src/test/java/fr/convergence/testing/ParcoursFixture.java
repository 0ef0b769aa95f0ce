package fr.convergence.testing;

import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.Identity;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An open parcours of somebody who does not exist, for the phases that come after the intake. */
public class ParcoursFixture {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private final ParcoursService parcours;
    private final String filRouge;

    public ParcoursFixture(ParcoursService parcours) {
        this(parcours, null);
    }

    /** With a chosen fil rouge instead of the structure's CIP. */
    public ParcoursFixture(ParcoursService parcours, String filRouge) {
        this.parcours = parcours;
        this.filRouge = filRouge;
    }

    /** Opens a parcours under a first contract. @return its reference */
    public String openParcours(String siae, LocalDate start, LocalDate end) {
        return openParcours(siae, start, end, LocalDate.of(1988, 5, 17));
    }

    /** The same for somebody of a chosen age. */
    public String openParcours(String siae, LocalDate start, LocalDate end, LocalDate birthDate) {
        var number = NUMBER.incrementAndGet();
        var identity = new Identity("Prénom" + number, "Fictif-" + (char) ('A' + number % 26), birthDate, null, null, null);
        var reference = parcours.nextReference();
        parcours.admit(reference, parcours.register(identity), siae);
        parcours.appoint(reference, Map.of(ReferentRole.FIL_ROUGE, filRouge == null ? "cip@" + siae : filRouge, ReferentRole.LOGEMENT, "referent-logement@" + siae));
        parcours.open(reference, new ContractTerms(siae, kindOf(siae), BigDecimal.valueOf(26), start, end));
        return reference;
    }

    /** The CDDI Convergence is for the programme's ACI; other structures sign the ordinary one. */
    private static ContractKind kindOf(String siae) {
        return siae.startsWith("aci-") ? ContractKind.CDDI_CVG : ContractKind.CDDI;
    }
}
