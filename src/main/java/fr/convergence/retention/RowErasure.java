package fr.convergence.retention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Her lines in all our tables, and her place in the lines that stay; figures count her for good in the same transaction. */
@Component
@Order(3)
class RowErasure implements ErasureStep {

    private final JdbcClient database;
    private final PersonalTables tables;
    private final List<KeptRows> kept;
    private final List<AnonymousFigures> figures;

    RowErasure(JdbcClient database, PersonalTables tables, List<KeptRows> kept, List<AnonymousFigures> figures) {
        this.database = database;
        this.tables = tables;
        this.kept = kept;
        this.figures = figures;
    }

    @Override
    public long erase(DataSubject subject) {
        figures.forEach(figure -> figure.keep(subject));
        var staying = kept.stream().map(KeptRows::table).collect(Collectors.toSet());
        var deleted = 0L;
        for (var table : tables.inOrderOfDeletion()) {
            if (!staying.contains(table.name())) {
                deleted += database.sql("delete from " + table.name() + " where " + table.belongs()).params(parameters(subject)).update();
            }
        }
        kept.forEach(rows -> rows.forget(subject));
        return deleted;
    }

    private static Map<String, ?> parameters(DataSubject subject) {
        return PersonalData.parameters(subject);
    }
}
