package fr.convergence.register;

import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.ModelNames;
import fr.convergence.engine.rights.Profession;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a line into words that the person and the DPO read. */
@Component
class Readings {

    private static final Map<String, String> PAGES = Map.of(
            "dossier", "Onglet « Dossier »", "documents", "Liste des documents", "courriers", "Liste des courriers",
            "courrier", "Un courrier", "proces-verbal", "Un procès-verbal", "passeport", "Le passeport de parcours", "fiche", "Une fiche",
            "registre", "Le registre des accès");

    private final StaffDirectory staff;
    private final ModelNames models;

    Readings(StaffDirectory staff, ModelNames models) {
        this.staff = staff;
        this.models = models;
    }

    Reading of(Line line) {
        var programme = Register.PROGRAMME.equals(line.account());
        return new Reading(line.at(), line.account(), programme ? "le programme" : staff.nameOf(line.account()), professions(line.professions()),
                line.kind() == Kind.WRITE ? "a validé" : "a ouvert", what(line.element()),
                line.purpose() == null ? "Consultation du dossier" : models.process(line.purpose()));
    }

    private String what(String element) {
        var code = element.split("/", 2)[0];
        return PAGES.getOrDefault(code, models.element(code));
    }

    private static String professions(String groups) {
        if (groups == null) {
            return "";
        }
        return Arrays.stream(groups.split(","))
                .map(group -> Arrays.stream(Profession.values()).filter(one -> one.group().equals(group)).findFirst().map(Profession::label).orElse(group))
                .collect(Collectors.joining(", "));
    }
}
