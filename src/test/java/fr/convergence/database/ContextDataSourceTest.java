package fr.convergence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import fr.convergence.testing.ProductTest;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;

/** One physical connection that everybody shares: what one asker was never reaches the next. */
@ProductTest
class ContextDataSourceTest {

    private static final String ASK = "select coalesce(current_setting('convergence.programme', true), '') || '/'"
            + " || coalesce(current_setting('convergence.account', true), '') || '/' || coalesce(current_setting('convergence.structures', true), '')";
    private static final String NOBODY = "//";

    @Autowired
    private EmbeddedPostgres postgres;

    @Autowired
    private DatabaseContext context;

    private HikariDataSource one;
    private ContextDataSource pool;
    private Asker before;

    @BeforeEach
    void onePhysicalConnection() {
        one = new HikariDataSource();
        one.setJdbcUrl(postgres.getJdbcUrl("convergence_app", "postgres"));
        one.setMaximumPoolSize(1);
        pool = new ContextDataSource(one);
        before = DatabaseContext.current();
        DatabaseContext.restore(null);
    }

    @AfterEach
    void closePool() {
        one.close();
        DatabaseContext.restore(before);
    }

    @Test
    void aRequestIsItsPersonAndTheNextIsNobody() throws Exception {
        assertThat(as("lea", this::ask)).isEqualTo("/lea/aci-a");
        assertThat(ask()).isEqualTo(NOBODY);
        assertThat(as("omar", this::ask)).isEqualTo("/omar/aci-a");
        String programme = context.asProgramme(this::ask);
        assertThat(programme).isEqualTo("on//");
        assertThat(ask()).isEqualTo(NOBODY);
    }

    @Test
    void itIsToldOnceAsLongAsItDoesNotChange() throws Exception {
        as("lea", () -> ask() + ask() + ask());
        as("lea", this::ask);
        assertThat(pool.times()).isEqualTo(1);
        ask();
        ask();
        assertThat(pool.times()).isEqualTo(2);
    }

    @Test
    void anExceptionLeavesNobody() {
        assertThatThrownBy(() -> as("lea", () -> {
            ask();
            throw new IllegalStateException("x");
        })).hasMessage("x");
        assertThat(DatabaseContext.current()).isEqualTo(Asker.NOBODY);
        assertThat(inRows(this::ask)).isEqualTo(NOBODY);
    }

    @Test
    void aRollbackThatTakesBackWhatWasToldIsNoticed() throws Exception {
        as("lea", this::ask);
        as("omar", () -> {
            try (var connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                context.asProgramme(() -> ask(connection));
                connection.rollback();
                // PostgreSQL went back to what it was told before the transaction.
                assertThat(ask(connection)).isEqualTo("/omar/aci-a");
                connection.rollback();
            }
            return null;
        });
        assertThat(as("lea", this::ask)).isEqualTo("/lea/aci-a");
        assertThat(ask()).isEqualTo(NOBODY);
    }

    @Test
    void aSavepointTooAndATransactionThatNobodyEnded() throws Exception {
        as("lea", () -> {
            try (var connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                ask(connection);
                var point = connection.setSavepoint();
                context.asProgramme(() -> ask(connection));
                connection.rollback(point);
                assertThat(ask(connection)).isEqualTo("/lea/aci-a");
                context.asProgramme(() -> ask(connection));
            } // given back without an end: the pool rolls back
            return null;
        });
        assertThat(ask()).isEqualTo(NOBODY);
        assertThat(as("lea", this::ask)).isEqualTo("/lea/aci-a");
    }

    @Test
    void aFailedTransactionIsNotTrustedAfterwards() throws Exception {
        as("lea", () -> {
            try (var connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                ask(connection);
                assertThatThrownBy(() -> connection.createStatement().execute("select 1 / 0")).isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> context.asProgramme(() -> ask(connection))).isInstanceOf(SQLException.class);
                connection.commit(); // PostgreSQL answers by a rollback
            }
            return null;
        });
        context.asProgramme(() -> {
            try (var connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                as("lea", () -> ask(connection));
                assertThatThrownBy(() -> connection.createStatement().execute("select 1 / 0")).isInstanceOf(SQLException.class);
                connection.commit();
            }
            return null;
        });
        assertThat(context.<String>asProgramme(this::ask)).isEqualTo("on//");
        assertThat(ask()).isEqualTo(NOBODY);
        assertThat(as("omar", this::ask)).isEqualTo("/omar/aci-a");
    }

    @Test
    void aStatementRunsForWhoRunsItNotForWhoPreparedIt() throws Exception {
        try (var connection = pool.getConnection();
                var prepared = connection.prepareStatement(ASK)) {
            assertThat(as("lea", () -> first(prepared))).isEqualTo("/lea/aci-a");
            assertThat(first(prepared)).isEqualTo(NOBODY);
            assertThat(prepared.getConnection()).isSameAs(connection);
        }
    }

    @Test
    void whoGoesAroundTheWrapperFindsWhatTheCheckoutSaid() throws Exception {
        as("lea", this::ask);
        try (var connection = pool.getConnection()) {
            var physical = (Connection) connection.unwrap(PGConnection.class);
            assertThat(ask(physical)).isEqualTo(NOBODY);
        }
    }

    @Test
    void codesThatWouldWidenARightAreRefused() {
        for (var code : List.of("aci-a,aci-b", " ")) {
            assertThatThrownBy(() -> context.as("lea", List.of("cip"), List.of(code), () -> "")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void beyondReachEndsWithItsStep() throws Exception {
        as("lea", () -> {
            assertThat(context.beyondReach(() -> inRows(this::ask))).isEqualTo("on//");
            assertThatThrownBy(() -> context.beyondReach(() -> {
                throw new IllegalStateException("x");
            })).hasMessage("x");
            assertThat(ask()).isEqualTo("/lea/aci-a");
            return null;
        });
    }

    private String as(String account, Callable<String> step) throws Exception {
        return context.calling(account, List.of("cip"), List.of("aci-a"), step);
    }

    private String ask() throws SQLException {
        try (var connection = pool.getConnection()) {
            return ask(connection);
        }
    }

    private static String ask(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(ASK)) {
            return first(statement);
        }
    }

    private static String first(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String inRows(Callable<String> step) {
        try {
            return step.call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
