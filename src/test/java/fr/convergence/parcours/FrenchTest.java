package fr.convergence.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class FrenchTest {

    @Test
    void writesDaysAsPeopleDo() {
        assertThat(French.day(LocalDate.of(2026, 3, 1))).isEqualTo("1er mars 2026");
        assertThat(French.day(LocalDate.of(2026, 8, 11))).isEqualTo("11 août 2026");
        assertThat(French.day(null)).isEqualTo("—");
    }

    @Test
    void writesDurationsInYearsAndMonths() {
        assertThat(French.duration(Period.of(1, 3, 12))).isEqualTo("1 an et 3 mois");
        assertThat(French.duration(Period.of(2, 0, 0))).isEqualTo("2 ans");
        assertThat(French.duration(Period.ofDays(1))).isEqualTo("1 jour");
        assertThat(French.duration(Period.ofDays(25))).isEqualTo("25 jours");
    }
}
