package fr.convergence.demo;

import fr.convergence.engine.rehearsal.Rehearsal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Somebody is referred: the start form of the intake. */
@Component
@Conditional(WhenDemo.class)
class DemoEntrance {

    private static final Map<String, String> RECEPTION =
            Map.of("aci-canal", "nadia.accueil", "aci-jardin", "anne.accueil", "ei-livraison", "julie.cip");

    private final Rehearsal rehearsal;

    DemoEntrance(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /** @return the reference given to the person's parcours */
    String refer(DemoPerson person) {
        var answers = new HashMap<String, Object>(Map.of(
                "orienteurKind", person.orienteur(),
                "orienteurName", "Service fictif",
                "firstName", person.firstName(),
                "lastName", person.lastName(),
                "birthDate", person.birthDate(),
                "phone", "00 00 00 00 00",
                "reachVia", "Accueil de jour fictif, le matin",
                "sleepsAt", person.sleepsAt(),
                "wish", "Travailler de mes mains et retrouver un chez-moi."));
        return rehearsal.start("intake", RECEPTION.get(person.siae()), answers);
    }
}
