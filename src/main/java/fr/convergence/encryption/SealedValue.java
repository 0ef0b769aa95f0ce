package fr.convergence.encryption;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.usertype.DynamicParameterizedType;
import org.hibernate.usertype.UserType;

/** Seals a text, lines of text or a code on the way to its column, and opens it on the way back. */
public class SealedValue implements UserType<Object>, DynamicParameterizedType {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SealedColumn column;
    private Class<?> kind;

    @Override
    public void setParameterValues(Properties parameters) {
        var mapped = (ParameterType) parameters.get(PARAMETER_TYPE);
        column = new SealedColumn(mapped.getTable(), mapped.getColumns()[0]);
        kind = mapped.getReturnedClass();
        if (kind != String.class && kind != String[].class && !kind.isEnum()) {
            throw new IllegalStateException(column + " cannot be sealed: only texts, lines and codes can");
        }
    }

    /** Where the values are; a value is bound to it. */
    SealedColumn column() {
        return column;
    }

    @Override
    public int getSqlType() {
        return Types.VARCHAR;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Object> returnedClass() {
        return (Class<Object>) kind;
    }

    @Override
    public Object nullSafeGet(ResultSet row, int position, SharedSessionContractImplementor session, Object owner)
            throws SQLException {
        var sealed = row.getString(position);
        return sealed == null ? null : read(vault(session).open(column, sealed));
    }

    @Override
    public void nullSafeSet(PreparedStatement statement, Object value, int index, SharedSessionContractImplementor session)
            throws SQLException {
        statement.setString(index, value == null ? null : vault(session).seal(column, write(value)));
    }

    private static Vault vault(SharedSessionContractImplementor session) {
        return (Vault) session.getFactory().getProperties().get(VaultInHibernate.PROPERTY);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object read(String text) {
        if (kind == String.class) {
            return text;
        }
        if (kind.isEnum()) {
            return Enum.valueOf((Class) kind, text);
        }
        try {
            return JSON.readValue(text, String[].class);
        } catch (JsonProcessingException unreadable) {
            throw new Unreadable(column); // without its cause, which would quote the text
        }
    }

    private static String write(Object value) {
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        try {
            return value instanceof String text ? text : JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("lines of text can always be written", impossible);
        }
    }

    @Override
    public boolean equals(Object one, Object other) {
        return one instanceof String[] lines && other instanceof String[] others ? Arrays.equals(lines, others) : Objects.equals(one, other);
    }

    @Override
    public int hashCode(Object value) {
        return value instanceof String[] lines ? Arrays.hashCode(lines) : Objects.hashCode(value);
    }

    @Override
    public Object deepCopy(Object value) {
        return value instanceof String[] lines ? lines.clone() : value;
    }

    @Override
    public boolean isMutable() {
        return kind.isArray();
    }

    @Override
    public Serializable disassemble(Object value) {
        return (Serializable) deepCopy(value);
    }

    @Override
    public Object assemble(Serializable cached, Object owner) {
        return deepCopy(cached);
    }
}
