package fr.convergence.register;

import fr.convergence.engine.rights.CurrentPerson;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Changes that a statement makes in rows about people: {@link RowListener} hears of entities only, so whoever writes the
 * statement tells it here, in the same transaction. That a field changed is said, what it holds is not.
 */
@Component
public class StatementChanges {

    private final Register register;
    private final CurrentPerson person;

    StatementChanges(Register register, CurrentPerson person) {
        this.register = register;
        this.person = person;
    }

    /**
     * Writes a line of what changed in a row.
     *
     * @param row name of the kind of row and its key, as {@code Referral/CVG-2026-00042}; never a person's name
     * @param reference of the parcours; null when the row is about no single one
     * @param act {@code insert}, {@code update} or {@code delete}
     * @param fields names of what changed
     * @throws fr.convergence.engine.rights.NotWrittenDown when the line cannot be written: the change must then not happen
     */
    public void tell(String row, String reference, String act, String... fields) {
        var changed = new LinkedHashMap<String, String[]>();
        for (var field : fields) {
            changed.put(field, new String[] {act.equals("insert") ? null : ChangeMarks.CHANGED, act.equals("delete") ? null : ChangeMarks.CHANGED});
        }
        var salt = UUID.randomUUID();
        var account = person.account();
        register.append(new Entry(salt, Kind.CHANGE, account, account == null ? Set.of() : person.professions(account), reference, row, null,
                ChangeLog.json(new ChangeLog.Change(salt, row, reference, act, changed))));
    }
}
