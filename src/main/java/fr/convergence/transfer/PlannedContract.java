package fr.convergence.transfer;

import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A contract agreed on but not yet begun, with who will accompany the person there. Days are inclusive.
 *
 * @param weeklyHours hours a week
 * @param filRouge account of the fil rouge who takes over
 * @param emploi account of the employment referent; null when the structure names none, like the next two
 */
@Embeddable
public record PlannedContract(
        @Enumerated(EnumType.STRING) ContractKind contractKind,
        BigDecimal weeklyHours,
        LocalDate contractStarts,
        LocalDate contractEnds,
        String filRouge,
        String emploi,
        String logement,
        String sante) {

    public PlannedContract {
        Refusal.when(Stream.of(contractKind, weeklyHours, contractStarts, contractEnds, filRouge).anyMatch(Objects::isNull),
                "Pour un contrat signé, indiquez le type, les heures par semaine, les deux dates et le fil rouge.");
    }

    /** The contract's terms with that employer. */
    public ContractTerms termsWith(String siae) {
        return new ContractTerms(siae, contractKind, weeklyHours, contractStarts, contractEnds);
    }

    /** Accounts by role, the fil rouge included; roles nobody was named for are absent. */
    public Map<ReferentRole, String> team() {
        var team = new EnumMap<ReferentRole, String>(ReferentRole.class);
        put(team, ReferentRole.FIL_ROUGE, filRouge);
        put(team, ReferentRole.EMPLOI, emploi);
        put(team, ReferentRole.LOGEMENT, logement);
        put(team, ReferentRole.SANTE, sante);
        return team;
    }

    private static void put(Map<ReferentRole, String> team, ReferentRole role, String account) {
        if (account != null) {
            team.put(role, account);
        }
    }
}
