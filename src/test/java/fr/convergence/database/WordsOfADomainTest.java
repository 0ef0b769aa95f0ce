package fr.convergence.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.testing.ProductTest;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Words written in the thread: the reader's profession must be shown the domain in full, besides following the file. */
@ProductTest
class WordsOfADomainTest {

    @Autowired
    private EmbeddedPostgres postgres;

    private Connection superuser;
    private TwoFiles files;

    @BeforeEach
    void aWordOnHealth() throws SQLException {
        superuser = postgres.getPostgresDatabase().getConnection();
        files = new TwoFiles(superuser);
        files.run("delete from confidentiality_line");
        files.run("update thread_entry set domain = 'SANTE', written_by = 'educateur@x' where reference = '" + TwoFiles.fileOf(TwoFiles.A) + "'");
        files.run("update consent set domain = 'SANTE', recipient = 'TEAM', answer = 'REFUSED' where reference = '" + TwoFiles.fileOf(TwoFiles.A) + "'");
        line("referent-sante", true, "FULL");
        line("referent-sante", false, "FULL");
        line("cip", true, "FULL");
        line("cip", false, "EXISTENCE");
    }

    @AfterEach
    void nothingIsKept() throws SQLException {
        superuser.rollback();
        superuser.close();
    }

    @Test
    void areForWhoFollowsTheDomainAndForWhoWroteThem() throws SQLException {
        assertThat(reads("sante", "referent-sante")).isTrue();
        assertThat(reads("encadrant", "encadrant")).isFalse();
        assertThat(reads("educateur@x", "educateur")).as("her own words").isTrue();
    }

    @Test
    void followThePersonsConsent() throws SQLException {
        assertThat(reads("cip", "cip")).isFalse();
        files.run("set local role postgres");
        files.run("update consent set answer = 'GIVEN' where reference = '" + TwoFiles.fileOf(TwoFiles.A) + "'");
        assertThat(reads("cip", "cip")).isTrue();
    }

    @Test
    void followTheLineOfWordsAndNoOther() throws SQLException {
        files.run("update confidentiality_line set sensitivity = 'FACT'");
        files.run("insert into confidentiality_line values ('referent-sante', 'SANTE', 'WORDS', false, 'EXISTENCE')");
        assertThat(reads("sante", "referent-sante", "cip")).as("facts in full, words not").isFalse();
    }

    @Test
    void stayHiddenWhenTheTableIsEmptyIfTheyAreOfHealthOrJustice() throws SQLException {
        files.run("delete from confidentiality_line");
        assertThat(reads("sante", "referent-sante")).isFalse();
        files.run("set local role postgres");
        files.run("update thread_entry set domain = 'JUSTICE'");
        assertThat(reads("cip", "cip")).isFalse();
        files.run("set local role postgres");
        files.run("update thread_entry set domain = 'EMPLOI'");
        assertThat(reads("cip", "cip")).as("other domains are left to Java").isTrue();
    }

    @Test
    void areNeverReadFromAnotherStructure() throws SQLException {
        files.become(Asker.person("sante", List.of("referent-sante"), List.of(TwoFiles.B), LocalDate.of(2026, 3, 2)));
        assertThat(files.strings("select id::text from thread_entry")).containsExactly(TwoFiles.idOf(TwoFiles.B).toString());
    }

    private boolean reads(String account, String... professions) throws SQLException {
        files.become(Asker.person(account, List.of(professions), List.of(TwoFiles.A), LocalDate.of(2026, 3, 2)));
        return files.strings("select id::text from thread_entry").size() == 1;
    }

    private void line(String profession, boolean consent, String view) throws SQLException {
        files.run("insert into confidentiality_line values ('" + profession + "', 'SANTE', 'WORDS', " + consent + ", '" + view + "')");
    }
}
