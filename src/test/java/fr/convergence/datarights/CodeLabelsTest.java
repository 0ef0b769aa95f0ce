package fr.convergence.datarights;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Codes of the access pack in French; what is no code stays as somebody wrote it. */
@ProductTest
class CodeLabelsTest {

    @Autowired
    private CodeLabels codes;

    @Test
    void oneCodeSeveralAndPairsOfThemAreSaidInFrench() {
        assertThat(codes.french("data_rectification", "field", "FIRST_NAME")).isEqualTo("Prénom");
        assertThat(codes.french("concertation", "present", "FIL_ROUGE EMPLOI LOGEMENT SANTE")).contains("Fil rouge").doesNotContain("_", "EMPLOI");
        assertThat(codes.french("assessment", "difficulties", "HOUSING=BLOCKING JUSTICE=NONE")).contains(" : ", "\n").doesNotContain("=", "NONE");
    }

    @Test
    void namesAndUnknownWordsStayAsTheyAre() {
        assertThat(codes.french("person", "last_name", "PAPER")).isEqualTo("PAPER");
        assertThat(codes.french("letter", "title", "OBJET INCONNU")).isEqualTo("OBJET INCONNU");
        assertThat(codes.french("thread_entry", "note", "Le RSA est versé.")).isEqualTo("Le RSA est versé.");
    }
}
