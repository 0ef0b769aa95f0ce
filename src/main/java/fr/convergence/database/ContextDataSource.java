package fr.convergence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands out connections that tell the database for whom they work, once each time that changes. */
final class ContextDataSource extends DelegatingDataSource {

    /** What each physical connection was told last; one that is not here was told nothing, or may have forgotten it. */
    private final Map<Connection, Asker> told = Collections.synchronizedMap(new WeakHashMap<>());

    private final LongAdder times = new LongAdder();

    ContextDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return told(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return told(super.getConnection(user, password));
    }

    /** How often a session was told for whom it works. */
    long times() {
        return times.sum();
    }

    private Connection told(Connection pooled) throws SQLException {
        try {
            return ContextConnection.of(pooled, told, times);
        } catch (SQLException | RuntimeException untold) {
            pooled.close();
            throw untold;
        }
    }
}
