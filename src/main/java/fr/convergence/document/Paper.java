package fr.convergence.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.convergence.rules.Refusal;
import java.util.Arrays;
import java.util.List;

/**
 * What is printed: a title and blocks, in the order in which they are read. Texts are plain; nothing in them is mark-up.
 *
 * @param title French title, shown once
 */
public record Paper(String title, List<Block> blocks) {

    /** Refuses a paper that says nothing. */
    public Paper {
        Refusal.when(title == null || title.isBlank(), "Le document n'a pas de titre : indiquez-en un.");
        Refusal.when(blocks.isEmpty(), "Le document est vide : rédigez au moins un paragraphe.");
        blocks = List.copyOf(blocks);
    }

    /** A paper of these blocks. */
    public static Paper of(String title, Block... blocks) {
        return new Paper(title, Arrays.asList(blocks));
    }

    /** One thing on the paper. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Bullets.class, name = "bullets"),
        @JsonSubTypes.Type(value = Facts.class, name = "facts"),
        @JsonSubTypes.Type(value = Table.class, name = "table"),
        @JsonSubTypes.Type(value = Signature.class, name = "signature"),
        @JsonSubTypes.Type(value = PageBreak.class, name = "pageBreak")
    })
    public sealed interface Block permits Heading, Paragraph, Bullets, Facts, Table, Signature, PageBreak {}

    /** Title of a part. */
    public record Heading(String text) implements Block {}

    /** Sentences; a line break in the text is a line break on the paper. */
    public record Paragraph(String text) implements Block {}

    /** Short lines, one under the other. */
    public record Bullets(List<String> lines) implements Block {
        public Bullets {
            lines = List.copyOf(lines);
        }
    }

    /** What is known, label by label. */
    public record Facts(List<Row> rows) implements Block {
        public Facts {
            rows = List.copyOf(rows);
        }

        /** @param value shown as «—» when null or blank */
        public record Row(String label, String value) {}
    }

    /** Rows under headers; each row has as many cells as there are headers. */
    public record Table(List<String> headers, List<List<String>> rows) implements Block {
        public Table {
            headers = List.copyOf(headers);
            rows = rows.stream().map(List::copyOf).toList();
            var columns = headers.size();
            if (rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("each row has as many cells as the table has headers");
            }
        }
    }

    /** Room for people to sign, each under her name or quality. */
    public record Signature(List<String> names) implements Block {
        public Signature {
            names = List.copyOf(names);
        }
    }

    /** What follows begins on a new sheet. */
    public record PageBreak() implements Block {}
}
