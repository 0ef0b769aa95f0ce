package fr.convergence.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({"LEFÈVRE Éloïse, lefevre eloise", "'d''Artagnan  Zoé', d artagnan zoe", "Özgür-Nuñez, ozgur nunez"})
    void findsANameWhateverItsAccents(String written, String searched) {
        assertThat(Person.searchable(written)).isEqualTo(searched);
    }

    @Test
    void acceptsSixteenYearsAndADayAndRefusesSixteenYears() {
        assertThatCode(() -> born(TODAY.minusYears(16).minusDays(1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> born(TODAY.minusYears(16))).hasMessageContaining("16 à 100 ans");
        assertThatThrownBy(() -> born(TODAY.minusYears(100))).hasMessageContaining("16 à 100 ans");
    }

    private static Person born(LocalDate day) {
        return new Person(new Identity("Awa", "Exemple", day, null, null, null), TODAY);
    }
}
