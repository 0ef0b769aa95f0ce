package fr.convergence.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.postgresql.PGConnection;

/**
 * A connection that tells the database for whom it works before it is handed out and before each statement, when that is
 * not what it told last. A rollback takes back what was told in its transaction: it is then told again.
 */
final class ContextConnection implements InvocationHandler {

    private static final String TELL = "select set_config('convergence.programme', ?, false), set_config('convergence.account', ?, false),"
            + " set_config('convergence.professions', ?, false), set_config('convergence.structures', ?, false),"
            + " set_config('convergence.today', ?, false)";

    private final Connection pooled;
    private final Connection physical;
    private final Map<Connection, Asker> told;
    private final LongAdder times;
    private boolean uncommitted;

    private ContextConnection(Connection pooled, Map<Connection, Asker> told, LongAdder times) throws SQLException {
        this.pooled = pooled;
        this.physical = (Connection) pooled.unwrap(PGConnection.class);
        this.told = told;
        this.times = times;
    }

    static Connection of(Connection pooled, Map<Connection, Asker> told, LongAdder times) throws SQLException {
        var context = new ContextConnection(pooled, told, times);
        context.tell();
        return proxy(Connection.class, context);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "createStatement" -> watched(Statement.class, (Connection) proxy, call(pooled, method, arguments));
            case "prepareStatement" -> watched(PreparedStatement.class, (Connection) proxy, call(pooled, method, arguments));
            case "prepareCall" -> watched(CallableStatement.class, (Connection) proxy, call(pooled, method, arguments));
            case "commit" -> ended(method, arguments);
            // Going back to one transaction a statement commits; saying again what is so does nothing.
            case "setAutoCommit" -> arguments[0].equals(pooled.getAutoCommit()) ? null : ended(method, arguments);
            case "rollback" -> {
                told.remove(physical);
                yield call(pooled, method, arguments);
            }
            case "close", "abort" -> ended(method, arguments);
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> call(pooled, method, arguments);
        };
    }

    /** What was told within a transaction is told again after it: PostgreSQL may answer a commit by a rollback. */
    private Object ended(Method method, Object[] arguments) throws Throwable {
        if (uncommitted) {
            told.remove(physical);
            uncommitted = false;
        }
        return call(pooled, method, arguments);
    }

    private <S extends Statement> S watched(Class<S> kind, Connection owner, Object statement) {
        return proxy(kind, (proxy, method, arguments) -> switch (method.getName()) {
            case "getConnection" -> owner;
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> {
                if (method.getName().startsWith("execute")) {
                    tell();
                }
                yield call(statement, method, arguments);
            }
        });
    }

    private void tell() throws SQLException {
        var asker = DatabaseContext.current();
        if (asker.equals(told.get(physical))) {
            return;
        }
        told.remove(physical);
        try (var statement = pooled.prepareStatement(TELL)) {
            var index = 1;
            for (var setting : asker.settings()) {
                statement.setString(index++, setting);
            }
            statement.execute();
        }
        uncommitted |= !pooled.getAutoCommit();
        told.put(physical, asker);
        times.increment();
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> kind, InvocationHandler handler) {
        return kind.cast(Proxy.newProxyInstance(ContextConnection.class.getClassLoader(), new Class<?>[] {kind}, handler));
    }
}
