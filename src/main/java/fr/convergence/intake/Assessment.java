package fr.convergence.intake;

import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.HousingRung;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The situation of a person on a day; kept, never rewritten, so that before and after can be compared. */
@Entity
class Assessment {

    @Id
    private UUID id;

    private String reference;
    private LocalDate madeOn;
    private String madeBy;

    /** «HOUSING=STRONG HEALTH=LIGHT …»: read as a whole, never queried by difficulty. */

    @Sealed
    private String difficulties;

    @Enumerated(EnumType.STRING)
    private HousingRung housing;

    @Enumerated(EnumType.STRING)
    private Resources resources;

    @Enumerated(EnumType.STRING)
    private Jobless jobless;

    private Integer pastPassMonths;

    @Sealed
    private String healthRights;

    private boolean streetExperience;

    @Sealed
    private String strengths;

    protected Assessment() {}

    Assessment(String reference, Situation situation, String by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.madeOn = today;
        this.madeBy = by;
        this.difficulties = situation.difficulties().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
        this.housing = situation.housing();
        this.resources = situation.resources();
        this.jobless = situation.jobless();
        this.pastPassMonths = situation.pastPassMonths();
        this.healthRights = situation.healthRights().stream().map(Enum::name).collect(Collectors.joining(" "));
        this.streetExperience = situation.streetExperience();
        this.strengths = situation.strengths();
    }

    Situation situation() {
        var levels = new EnumMap<Difficulty, Level>(Difficulty.class);
        Arrays.stream(difficulties.split(" ")).map(pair -> pair.split("="))
                .forEach(pair -> levels.put(Difficulty.valueOf(pair[0]), Level.valueOf(pair[1])));
        Set<HealthRight> rights = Arrays.stream(healthRights.split(" "))
                .filter(right -> !right.isBlank())
                .map(HealthRight::valueOf)
                .collect(Collectors.toSet());
        return new Situation(levels, housing, resources, jobless, pastPassMonths, rights, streetExperience, strengths);
    }
}
