package fr.convergence.pass;

import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.Sensitivity;
import fr.convergence.confidentiality.Subject;
import fr.convergence.document.DocumentKind;
import fr.convergence.document.DocumentView;
import fr.convergence.document.Paper;
import fr.convergence.document.Veil;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The report of a prolongation has a line for justice and one for debts: each reader sees the lines of the domains she may read. */
@Component
class SheetVeil implements Veil {

    private static final String HIDDEN = "—";

    private final Confidentiality confidentiality;

    SheetVeil(Confidentiality confidentiality) {
        this.confidentiality = confidentiality;
    }

    @Override
    public Paper cover(DocumentView document, Paper paper, Subject reader) {
        return document.kind() == DocumentKind.SHEET
                ? new Paper(paper.title(), paper.blocks().stream().flatMap(block -> block(block, document.about(), reader)).toList())
                : paper;
    }

    private Stream<Paper.Block> block(Paper.Block block, String reference, Subject reader) {
        if (!(block instanceof Paper.Table table)) {
            return Stream.of(block);
        }
        var rows = table.rows().stream().flatMap(row -> row(row, reference, reader).stream()).toList();
        return rows.isEmpty() ? Stream.empty() : Stream.of(new Paper.Table(table.headers(), rows));
    }

    private Optional<List<String>> row(List<String> cells, String reference, Subject reader) {
        var need = Arrays.stream(Need.values()).filter(known -> known.label().equals(cells.get(0))).findFirst();
        if (need.isEmpty()) {
            return Optional.of(cells);
        }
        return switch (confidentiality.view(reader, reference, need.get().domain(), Sensitivity.LEVEL)) {
            case FULL -> Optional.of(cells);
            case EXISTENCE -> Optional.of(Stream.concat(Stream.of(cells.get(0)), Collections.nCopies(cells.size() - 1, HIDDEN).stream()).toList());
            case NOTHING -> Optional.empty();
        };
    }
}
