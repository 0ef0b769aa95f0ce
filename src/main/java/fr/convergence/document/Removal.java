package fr.convergence.document;

import fr.convergence.document.Paper.Block;
import fr.convergence.document.Paper.Bullets;
import fr.convergence.document.Paper.Facts;
import fr.convergence.document.Paper.Heading;
import fr.convergence.document.Paper.Paragraph;
import fr.convergence.document.Paper.Signature;
import fr.convergence.document.Paper.Table;
import fr.convergence.encryption.SealedColumn;
import fr.convergence.encryption.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes out of a kept paper what it says of somebody who is forgotten; the print of the content is that of what stays. */
@Component
class Removal {

    static final String GONE = "Passage retiré : la durée de conservation de ce dossier est échue, ou son effacement a été demandé.";

    private static final SealedColumn CONTENT = new SealedColumn("document", "content");

    private final JdbcClient database;
    private final Vault vault;

    Removal(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void takeOut(KeptDocument kept, Predicate<String> tellsOfHer) {
        var id = kept.view().id();
        if (!kept.isPaper()) {
            database.sql("delete from document where id = :id").param("id", id).update();
            return;
        }
        var left = Content.of(without(Content.read(kept.content(), Paper.class), tellsOfHer));
        if (tellsOfHer.test(left)) {
            // What cannot be taken out line by line goes as a whole.
            left = Content.of(Paper.of(kept.view().title(), new Paragraph(GONE)));
        }
        database.sql("update document set content = :content, sha256 = :print where id = :id")
                .param("content", vault.seal(CONTENT, left)).param("print", Content.sha256(left)).param("id", id).update();
    }

    /** A part whose title names her goes with all that it says. */
    static Paper without(Paper paper, Predicate<String> tellsOfHer) {
        var left = new ArrayList<Block>();
        var inHerPart = false;
        for (var block : paper.blocks()) {
            if (block instanceof Heading heading) {
                inHerPart = tellsOfHer.test(heading.text());
                if (inHerPart) {
                    left.add(new Paragraph(GONE));
                }
            }
            if (!inHerPart || block instanceof Signature) {
                left.add(without(block, tellsOfHer));
            }
        }
        return new Paper(paper.title(), left);
    }

    private static Block without(Block block, Predicate<String> tellsOfHer) {
        if (block instanceof Paragraph paragraph) {
            return tellsOfHer.test(paragraph.text()) ? new Paragraph(GONE) : paragraph;
        }
        if (block instanceof Bullets bullets) {
            return new Bullets(bullets.lines().stream().map(line -> tellsOfHer.test(line) ? GONE : line).toList());
        }
        if (block instanceof Facts facts) {
            return new Facts(facts.rows().stream()
                    .map(row -> row.value() != null && tellsOfHer.test(row.value()) ? new Facts.Row(row.label(), GONE) : row).toList());
        }
        if (block instanceof Table table) {
            return new Table(table.headers(), table.rows().stream()
                    .map(row -> row.stream().anyMatch(tellsOfHer) ? gone(row.size()) : row).toList());
        }
        return block;
    }

    private static List<String> gone(int cells) {
        var row = new ArrayList<String>();
        for (var cell = 0; cell < cells; cell++) {
            row.add(cell == 0 ? GONE : "—");
        }
        return row;
    }
}
