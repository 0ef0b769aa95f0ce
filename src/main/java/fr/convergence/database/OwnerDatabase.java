package fr.convergence.database;

import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database as its owner: migrations, the engine's tables, indexes, grants. Used while the product starts, by nothing
 * that answers a person. The owner is held by row security too; it says that it is the programme.
 */
public final class OwnerDatabase {

    private final DataSource connections;
    private final String runtime;

    OwnerDatabase(String url, String username, String password, String runtime) {
        var properties = new Properties();
        properties.setProperty("user", username);
        if (password != null) {
            properties.setProperty("password", password);
        }
        // Said as the connection opens, before any statement.
        properties.setProperty("options", "-c convergence.programme=on");
        properties.setProperty("logServerErrorDetail", "false");
        this.connections = new DriverManagerDataSource(url, properties);
        this.runtime = runtime;
    }

    /** A new connection each time. */
    public DataSource connections() {
        return connections;
    }

    /** The same for one statement at a time. */
    public JdbcTemplate jdbc() {
        return new JdbcTemplate(connections);
    }

    /**
     * Gives the runtime role the rows of every table there is, and nothing else: neither tables nor the history of
     * migrations nor the links by which rows are opened.
     */
    public void grantToRuntime() {
        jdbc().execute(Grants.to(runtime));
    }
}
