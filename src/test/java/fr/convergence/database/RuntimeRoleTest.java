package fr.convergence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.testing.ProductTest;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/** With which role the product accepts to work. */
@ProductTest
class RuntimeRoleTest {

    @Autowired
    private EmbeddedPostgres postgres;

    @Autowired
    private DataSource runtime;

    @Test
    void theOneItWorksWithHasNoFault() {
        assertThatCode(() -> RuntimeRole.check(runtime)).doesNotThrowAnyException();
        assertThat(new JdbcTemplate(runtime).queryForObject("select current_user", String.class)).isEqualTo("convergence_app");
    }

    @Test
    void theOwnerAndTheSuperuserAreRefused() {
        assertThatThrownBy(() -> RuntimeRole.check(postgres.getPostgresDatabase())).isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("superutilisateur");
        assertThatThrownBy(() -> RuntimeRole.check(as("convergence_owner"))).isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("possède les tables").hasMessageContaining("créer des tables");
    }

    @ParameterizedTest
    @CsvSource({
        "bypassrls, passe outre la protection", "superuser, superutilisateur", "createrole, créer des rôles", "createdb, créer des rôles ou des bases",
        "in role convergence_owner, possède les tables"})
    void soIsARoleThatPassesOverTheRows(String right, String said) {
        var superuser = new JdbcTemplate(postgres.getPostgresDatabase());
        superuser.execute("create role too_much login " + right);
        try {
            assertThat(RuntimeRole.faults(as("too_much"))).anySatisfy(fault -> assertThat(fault).contains(said, "SPRING_DATASOURCE_USERNAME"));
        } finally {
            superuser.execute("drop role too_much");
        }
    }

    @Test
    void anExternalDatabaseNeedsAnOwnerApart() {
        var settings = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://base.invalid/x")
                .withProperty("spring.datasource.username", "convergence_app");
        assertThatThrownBy(() -> new ExternalDatabase().ownerDatabase(settings)).isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("CONVERGENCE_DATABASE_OWNER_USERNAME").hasMessageContaining("CONVERGENCE_DATABASE_OWNER_PASSWORD");
        settings.withProperty("convergence.database.owner.username", "convergence_app").withProperty("convergence.database.owner.password", "x");
        assertThatThrownBy(() -> new ExternalDatabase().ownerDatabase(settings)).isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("donnez-lui un autre rôle").hasMessageNotContaining("« x »");
        settings.setProperty("convergence.database.owner.username", "convergence_owner");
        assertThat(new ExternalDatabase().ownerDatabase(settings)).isNotNull();
    }

    private DataSource as(String role) {
        return new DriverManagerDataSource(postgres.getJdbcUrl(role, "postgres"));
    }
}
