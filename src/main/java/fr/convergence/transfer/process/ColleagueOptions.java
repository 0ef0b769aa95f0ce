package fr.convergence.transfer.process;

import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.forms.Option;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ReferentRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lists of a form that names a team and a contract. */
@Component
class ColleagueOptions {

    private final StaffDirectory staff;

    ColleagueOptions(StaffDirectory staff) {
        this.staff = staff;
    }

    /** Colleagues of a structure by role, and the contracts it may sign, under the keys of the forms. */
    Map<String, Object> of(String siae, List<ContractKind> kinds) {
        var lists = new LinkedHashMap<String, Object>();
        lists.put("filRouges", members(ReferentRole.FIL_ROUGE, siae));
        lists.put("emplois", members(ReferentRole.EMPLOI, siae));
        lists.put("logements", members(ReferentRole.LOGEMENT, siae));
        lists.put("santes", members(ReferentRole.SANTE, siae));
        lists.put("kinds", kinds.stream().map(kind -> new Option(kind.name(), kind.label())).toList());
        return lists;
    }

    private List<Option> members(ReferentRole role, String siae) {
        return staff.members(role.profession(), siae).stream()
                .map(member -> new Option(member.account(), member.name()))
                .toList();
    }
}
