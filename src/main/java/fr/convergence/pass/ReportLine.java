package fr.convergence.pass;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One line of the report: how strong the need is, up to two actions done, one planned.
 *
 * @param firstDone null when nothing was done
 * @param secondDone null when at most one action was done
 * @param planned null when nothing is planned
 */
@Embeddable
public record ReportLine(
        @Enumerated(EnumType.STRING) @Column(name = "need") Need need,
        @Sealed @Column(name = "level") NeedLevel level,
        @Sealed @Column(name = "first_done") SupportAction firstDone,
        @Sealed @Column(name = "second_done") SupportAction secondDone,
        @Sealed @Column(name = "planned") SupportAction planned) {

    /** Refuses a line that says nothing, or the same action twice. */
    public ReportLine {
        Refusal.when(level == null, "Bilan, « " + need.label() + " » : indiquez le niveau du besoin.");
        Refusal.when(firstDone == SupportAction.NOT_NEEDED || secondDone == SupportAction.NOT_NEEDED,
                "Bilan, « " + need.label() + " » : « sans objet » ne vaut que pour l'action prévue.");
        Refusal.when(firstDone != null && firstDone == secondDone, "Bilan, « " + need.label() + " » : citez deux actions différentes.");
    }
}
