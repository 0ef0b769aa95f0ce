package fr.convergence.datarights;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.Siae;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.document.Paper;
import fr.convergence.document.Paper.Block;
import fr.convergence.document.Paper.Facts;
import fr.convergence.document.Paper.Heading;
import fr.convergence.document.Paper.Paragraph;
import fr.convergence.parcours.French;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everything that is kept about somebody as a paper she can read: part by part, in French, dates in full. */
@Component
class AccessPapers {

    /** The order in which a life in the programme goes; what is not named here comes last, by name. */
    private static final List<String> PARTS = List.of("Qui vous êtes", "Accueil", "Parcours", "Accompagnement", "Chantier",
            "Mobilisation de partenaires", "PASS IAE", "Renouvellement et commission", "Nouvel examen", "Poursuite dans une autre structure",
            "Suivi après l'embauche", "Vos accords", "Documents", "Avis envoyés", "Vos demandes sur vos données", "Conservation");
    private static final String LAST = "Qui a ouvert votre dossier";
    private static final int LONGEST = 4000;
    private static final String ACCOUNT = "[a-z0-9-]+([.@][a-z0-9-]+)+";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH'h'mm", Locale.FRENCH).withZone(ProgrammeClock.PARIS);

    private final DataWords words;
    private final CodeLabels codes;
    private final StaffDirectory staff;
    private final DirectoryService directory;

    AccessPapers(DataWords words, CodeLabels codes, StaffDirectory staff, DirectoryService directory) {
        this.words = words;
        this.codes = codes;
        this.staff = staff;
        this.directory = directory;
    }

    Paper of(DataRequestView request, Map<String, List<Map<String, Object>>> data) {
        var parts = new TreeMap<String, Map<String, List<Map<String, Object>>>>(Comparator.<String>comparingInt(AccessPapers::place).thenComparing(part -> part));
        data.forEach((table, rows) -> parts.computeIfAbsent(words.table(table).phase(), part -> new TreeMap<>()).put(table, rows));
        var names = new Names(directory.siaes().stream().collect(Collectors.toMap(Siae::code, Siae::name)), new HashMap<>());
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph("Vous avez demandé le " + French.day(request.receivedOn()) + " à voir ce que nous gardons sur vous. Voici tout, partie par"
                + " partie, jusqu'à la liste de qui a ouvert votre dossier. Si quelque chose est faux, vous pouvez demander qu'on le corrige."));
        parts.forEach((part, tables) -> {
            blocks.add(new Heading(part));
            tables.forEach((table, rows) -> {
                blocks.add(new Paragraph(words.table(table).label() + " (" + rows.size() + ")"));
                rows.forEach(row -> blocks.add(facts(table, row, names)));
            });
        });
        return new Paper("Ce que nous gardons sur vous", blocks);
    }

    /** What structures and colleagues are called; asked once each. */
    private record Names(Map<String, String> structures, Map<String, String> colleagues) {}

    private Facts facts(String table, Map<String, Object> row, Names names) {
        var rows = new ArrayList<Facts.Row>();
        row.forEach((column, value) -> words.column(column).filter(label -> value != null)
                .ifPresent(label -> rows.add(new Facts.Row(label, text(table, column, value, names)))));
        if (rows.isEmpty()) {
            rows.add(new Facts.Row("Ligne", "sans autre information"));
        }
        return new Facts(rows);
    }

    private String text(String table, String column, Object value, Names names) {
        if (value instanceof Boolean truth) {
            return truth ? "Oui" : "Non";
        }
        if (value instanceof List<?> several) {
            return String.join("\n", several.stream().map(String::valueOf).toList());
        }
        if (value instanceof LocalDate day) {
            return French.day(day);
        }
        if (value instanceof Instant moment) {
            return MOMENT.format(moment);
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString().replace('.', ',');
        }
        var text = String.valueOf(value);
        if (names.structures().containsKey(text)) {
            return names.structures().get(text);
        }
        if (text.matches(ACCOUNT)) {
            return names.colleagues().computeIfAbsent(text, staff::nameOf);
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "… (en entier dans les données remises avec ce papier)" : codes.french(table, column, text);
    }

    private static int place(String part) {
        if (part.equals(LAST)) {
            return PARTS.size() + 1;
        }
        var place = PARTS.indexOf(part);
        return place < 0 ? PARTS.size() : place;
    }
}
