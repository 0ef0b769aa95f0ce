package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.ActionDraft;
import fr.convergence.accompaniment.DecidedAction;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.List;

/** A row by which forms add an action. @param serves number of an objective, or a domain */
record AddedAction(String serves, String label, ReferentRole owner, LocalDate dueOn, Boolean agreed) {

    DecidedAction decided() {
        var action = new ActionDraft(label, owner, dueOn, Boolean.TRUE.equals(agreed));
        if (serves.matches("[0-9]{1,6}")) {
            return new DecidedAction(Integer.valueOf(serves), null, action);
        }
        for (var domain : Domain.values()) {
            if (domain.name().equals(serves)) {
                return new DecidedAction(null, domain, action);
            }
        }
        throw new Refusal("Choisissez dans la liste l'objectif ou le domaine que sert chaque action.");
    }

    static List<DecidedAction> decided(List<AddedAction> rows) {
        return rows == null ? List.of() : rows.stream().map(AddedAction::decided).toList();
    }
}
