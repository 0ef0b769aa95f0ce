package fr.convergence.worksite;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Where somebody was on a theme of the work on a day: start, middle and end can be compared. */
@Entity
@Table(name = "worksite_level")
class LevelOnPost {

    @Id
    private UUID id;

    private UUID placementId;

    @Enumerated(EnumType.STRING)
    private WorkTheme theme;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    private LocalDate seenOn;
    private String seenBy;

    protected LevelOnPost() {}

    LevelOnPost(UUID placementId, WorkTheme theme, SkillLevel level, String by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.placementId = placementId;
        this.theme = theme;
        this.level = level;
        this.seenOn = today;
        this.seenBy = by;
    }

    LevelView view() {
        return new LevelView(theme, level, seenOn);
    }
}
