package fr.convergence.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers are made up: births in impossible communes, accounts of examples. */
class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "185057800608491", "1 85 05 78 006 084 91", "n° 1 85 05 78 006 084 91.", "1.85.05.78.006.084.91", "1-85-05-78-006-084-91",
        "1850578006084", "1 85 05 78 006 084", "2 69 05 49 588 157 80", "269054958815780", "185 05 78 006 084 91", "1850578006084 91",
        "1 85 05 2A 006 084 35", "185052A00608435", "1 85 05 2b 006 084 62", "le 12 1 85 05 78 006 084 91", "1 85 05 78 006 084 91 06 12 34 56 78",
        "1 85 05 78 006 084 91", "1 85 05 78 006 084 91", "１８５０５７８００６０８４９１", "1/85/05/78/006/084/91",
        "185057800608437", "(185057800608491)", "sécu:185057800608491"
    })
    void aSocialSecurityNumberIsSeen(String text) {
        assertThat(Identifiers.hasNir(PlainText.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "73282932000074", "732 829 320 00074", "SIRET 732 829 320 00074 75011 Paris", "732829320", "SIREN 732 829 320",
        "06 12 34 56 78", "0612345678", "+33 6 12 34 56 78", "0033 6 12 34 56 78", "01 42 00 00 00 / 06 12 34 56 78", "01 42 00 00 00 06 12 34 56 78",
        "999992100001", "XXXXX2100001", "PASS 999992100001 du 01/05/2026", "CVG-2026-00042", "COM-2026-778", "DEM-2026-00017",
        "2026-03-02", "02/03/2026 09:30", "du 02/03/2026 au 15/04/2026", "2026-03-02 2026-04-15", "75011", "26 h par semaine", "1 450,25 €",
        "3760123456789", "550e8400-e29b-41d4-a716-446655440000", "185057800608436789012", "1850578006084361", "12345678901", "1 2 3 4 5 6 7 8 9 10 11"
    })
    void otherNumbersPass(String text) {
        var plain = PlainText.of(text);
        assertThat(Identifiers.hasNir(plain)).isFalse();
        assertThat(Identifiers.hasIban(plain)).isFalse();
        assertThat(Identifiers.hasDiseaseCode(plain)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "FR7630006000011234567890189", "FR76 3000 6000 0112 3456 7890 189", "fr76 3000 6000 0112 3456 7890 189 merci",
        "son RIB : FR76-3000-6000-0112-3456-7890-189", "DE89 3704 0044 0532 0130 00", "BE68 5390 0754 7034", "GB29NWBK60161331926819"
    })
    void aBankAccountIsSeen(String text) {
        assertThat(Identifiers.hasIban(PlainText.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR76 3000 6000 0112 3456 7890 188", "FR76", "RN10 direction Marseille puis la rocade", "BE68 5390", "ES12 fois par semaine il vient au chantier"})
    void whatOnlyLooksLikeAnAccountPasses(String text) {
        assertThat(Identifiers.hasIban(PlainText.of(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"F32.1", "suivi pour f32.1 depuis mai", "F 20.0", "B20.9", "E11.65,", "CIM-10", "cim 11", "(F10.2)"})
    void aCodeOfADiseaseIsSeen(String text) {
        assertThat(Identifiers.hasDiseaseCode(PlainText.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bâtiment F32", "salle B12", "bus C20", "version 1.2", "v1.25", "10.30", "F1", "A7 puis A9", "note de 12.5", "N7.2", "décimal", "2.5 h"})
    void placesAndVersionsPass(String text) {
        assertThat(Identifiers.hasDiseaseCode(PlainText.of(text))).isFalse();
    }
}
