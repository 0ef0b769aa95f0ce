package fr.convergence.retention;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.document.CsvTable;
import fr.convergence.document.DocumentFile;
import fr.convergence.document.DocumentKind;
import fr.convergence.document.DocumentService;
import fr.convergence.document.Paper;
import fr.convergence.document.Paper.Block;
import fr.convergence.document.Paper.Paragraph;
import fr.convergence.document.Paper.Table;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Reader;
import fr.convergence.parcours.French;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** The dry run of the structures of a DPO: for the screen, as a table to open elsewhere, as a paper. */
@Component
class DryRunReport {

    private static final List<String> HEADERS =
            List.of("Références", "Structure", "Dernier contact", "Fait", "Terme", "Avis envoyé", "Effacement possible le", "État");

    /** A sheet is narrower than a screen: fewer columns, days in figures. */
    private static final List<String> ON_PAPER = List.of("Dossier", "Dernier contact", "Terme", "Effacement possible", "État");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RetentionService retention;
    private final DocumentService documents;
    private final ProgrammeClock clock;

    DryRunReport(RetentionService retention, DocumentService documents, ProgrammeClock clock) {
        this.retention = retention;
        this.documents = documents;
        this.clock = clock;
    }

    /** @throws ErrorResponseException 403 for anybody but a DPO */
    List<DueFile> files(Reader reader) {
        if (!reader.professions().contains(Profession.DPO.group())) {
            throw new ErrorResponseException(HttpStatus.FORBIDDEN);
        }
        return retention.dryRun().stream().filter(file -> reader.worksInOneOf(Set.of(file.siae()))).toList();
    }

    Optional<DocumentFile> csv(Reader reader) {
        var lines = new ArrayList<List<String>>();
        lines.add(HEADERS);
        files(reader).forEach(file -> lines.add(cells(file)));
        return Optional.of(new DocumentFile("conservation-" + clock.today() + ".csv", "text/csv;charset=UTF-8", CsvTable.of(lines)));
    }

    Optional<DocumentFile> pdf(Reader reader) {
        var files = files(reader);
        var siae = reader.structures().stream().sorted().findFirst().orElseThrow(() -> new ErrorResponseException(HttpStatus.FORBIDDEN));
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph("Rien n'est effacé par ce rapport. Il dit qui le serait, pourquoi et quand, sans nom ; chaque durée vient de la table"
                + " « Conservation : durées »."));
        if (files.isEmpty()) {
            blocks.add(new Paragraph("Aucun dossier n'arrive au terme de sa conservation."));
        } else {
            blocks.add(new Table(ON_PAPER, files.stream().map(this::printed).toList()));
            files.stream().map(DueFile::source).distinct().forEach(source -> blocks.add(new Paragraph("Source : " + source + ".")));
        }
        return Optional.of(documents.print("conservation-" + clock.today(), siae, DocumentKind.SHEET, new Paper("Effacements à venir", blocks)));
    }

    private List<String> cells(DueFile file) {
        return List.of(String.join(", ", file.references()), file.siae(), French.day(file.lastContactOn()), file.fact(), French.day(file.dueOn()),
                file.noticedOn() == null ? "—" : French.day(file.noticedOn()), French.day(file.erasesOn()), file.state().label());
    }

    private List<String> printed(DueFile file) {
        return List.of(String.join(", ", file.references()) + " (" + file.siae() + ")", DAY.format(file.lastContactOn()) + " : " + file.fact(), DAY.format(file.dueOn()),
                DAY.format(file.erasesOn()), file.state().label() + (file.noticedOn() == null ? "" : " le " + DAY.format(file.noticedOn())));
    }
}
