package fr.convergence.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.ModelNames;
import fr.convergence.engine.rights.Profession;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** Puts a line into words that the person and the DPO read. */
@Component
class Readings {

    private static final Map<String, String> PAGES = Map.of(
            "dossier", "Onglet « Dossier »", "documents", "Liste des documents", "courriers", "Liste des courriers",
            "courrier", "Un courrier", "proces-verbal", "Un procès-verbal", "passeport", "Le passeport de parcours", "fiche", "Une fiche",
            "registre", "Le registre des accès", "demande-droits", "Une demande de la personne sur ses données");
    private static final Map<String, String> PAPERS = Map.of("urgences", "La page des accès d’urgence", "dossier-acces", "Le dossier remis à la personne", "reponse-droits", "La réponse à sa demande");
    private static final Map<String, String> ACTS = Map.of("insert", "a ajouté", "update", "a modifié", "delete", "a supprimé");
    private static final Map<String, String> SIGN_INS = Map.of("connexion", "a ouvert une session", "deconnexion", "a quitté sa session",
            "session-fermee", "a terminé d’autres sessions");
    private static final Map<String, String> WAYS = Map.of("PASSWORD", "Mot de passe", "SECOND_FACTOR", "Mot de passe et second facteur",
            "PROVIDER", "Fournisseur d’identité");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StaffDirectory staff;
    private final ModelNames models;
    private final RowNames rows;

    Readings(StaffDirectory staff, ModelNames models, RowNames rows) {
        this.rows = rows;
        this.staff = staff;
        this.models = models;
    }

    Reading of(Line line) {
        var programme = Register.PROGRAMME.equals(line.account());
        var words = words(line);
        return new Reading(line.at(), line.account(), programme ? "le programme" : staff.nameOf(line.account()), professions(line.professions()),
                line.reference() == null ? "" : line.reference(), words.did(), words.what(), words.detail(), why(line));
    }

    private record Words(String did, String what, String detail) {}

    private Words words(Line line) {
        return switch (line.kind()) {
            case READ -> new Words("a ouvert", what(line.element()), "");
            case WRITE -> new Words("a validé", what(line.element()), "");
            case CHANGE -> change(line);
            case OPERATION -> new Words("a demandé", OperationNames.of(line.element()), OperationNames.values(line.changes()));
            case SIGN_IN -> new Words(SIGN_INS.getOrDefault(line.element(), line.element()), line.changes() == null ? "" : WAYS.getOrDefault(line.changes(), ""), "");
            case PRUNING -> new Words("a vidé", "Lignes arrivées à leur terme", "");
        };
    }

    /** Which fields changed; where something stands is told, words and figures never are. */
    private Words change(Line line) {
        try {
            var change = JSON.readTree(line.changes() == null ? "{}" : line.changes());
            var fields = StreamSupport.stream(change.path("fields").spliterator(), false).map(field -> rows.field(field.path("field").asText()))
                    .filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining(", "));
            return new Words(ACTS.getOrDefault(change.path("act").asText(), "a modifié"), rows.row(line.element()), fields);
        } catch (JsonProcessingException unreadable) {
            return new Words("a modifié", rows.row(line.element()), "");
        }
    }

    private String why(Line line) {
        if (line.purpose() != null) {
            return models.process(line.purpose());
        }
        return line.kind() == Kind.READ ? "Consultation du dossier" : "";
    }

    private String what(String element) {
        var code = element.split("/", 2)[0];
        return PAGES.getOrDefault(code, PAPERS.getOrDefault(code, models.element(code)));
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
