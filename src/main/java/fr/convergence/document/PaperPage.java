package fr.convergence.document;

import fr.convergence.document.Paper.Block;
import fr.convergence.document.Paper.Bullets;
import fr.convergence.document.Paper.Facts;
import fr.convergence.document.Paper.Heading;
import fr.convergence.document.Paper.PageBreak;
import fr.convergence.document.Paper.Paragraph;
import fr.convergence.document.Paper.Signature;
import fr.convergence.document.Paper.Table;
import fr.convergence.parcours.French;

/** A paper as the one page of XHTML from which it is printed. */
final class PaperPage {

    private final Markup page = new Markup();
    private boolean onNewSheet;

    private PaperPage() {}

    static String of(Paper paper, Letterhead head, String sha256, String style) {
        return new PaperPage().write(paper, head, sha256, style);
    }

    private String write(Paper paper, Letterhead head, String sha256, String style) {
        page.raw("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\" xml:lang=\"fr\"><head>").element("title", paper.title());
        page.raw("<meta name=\"author\" content=\"").text(head.structure()).raw("\" /><meta name=\"subject\" content=\"")
                .text(paper.title() + ", référence " + head.reference()).raw("\" /><style>").raw(style).raw("</style></head><body>");
        page.raw("<div class=\"foot\">").element("p", "Référence " + head.reference())
                .element("p class=\"print\"", "Empreinte du contenu (SHA-256) : " + sha256).raw("</div>");
        head(head);
        page.element("h1", paper.title());
        paper.blocks().forEach(this::block);
        return page.raw("</body></html>").toString();
    }

    private void head(Letterhead head) {
        page.raw("<div class=\"head\">").element("p class=\"structure\"", head.structure()).element("p", head.kind())
                .element("p", head.city()).raw("</div>");
        if (head.addressee() != null) {
            page.raw("<div class=\"addressee\">").element("p", "À l'attention de").element("p class=\"name\"", head.addressee()).raw("</div>");
        }
        page.element("p class=\"date\"", head.city() + ", le " + French.day(head.on()));
        page.element("p class=\"reference\"", "Référence : " + head.reference());
    }

    private void block(Block block) {
        if (block instanceof PageBreak) {
            onNewSheet = true;
            return;
        }
        if (onNewSheet) {
            page.raw("<div class=\"sheet\">");
        }
        if (block instanceof Heading heading) {
            page.element("h2", heading.text());
        } else if (block instanceof Paragraph paragraph) {
            page.element("p", paragraph.text());
        } else if (block instanceof Bullets bullets) {
            bullets(bullets);
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Signature signature) {
            signature(signature);
        }
        if (onNewSheet) {
            page.raw("</div>");
            onNewSheet = false;
        }
    }

    private void bullets(Bullets bullets) {
        if (!bullets.lines().isEmpty()) {
            page.raw("<ul>");
            bullets.lines().forEach(line -> page.element("li", line));
            page.raw("</ul>");
        }
    }

    private void facts(Facts facts) {
        page.raw("<table class=\"facts\"><tbody>");
        facts.rows().forEach(row -> page.raw("<tr><th scope=\"row\">").text(row.label()).raw("</th><td>").text(cell(row.value()))
                .raw("</td></tr>"));
        page.raw("</tbody></table>");
    }

    private void table(Table table) {
        page.raw("<table class=\"rows\"><thead><tr>");
        table.headers().forEach(header -> page.raw("<th scope=\"col\">").text(cell(header)).raw("</th>"));
        page.raw("</tr></thead><tbody>");
        table.rows().forEach(row -> {
            page.raw("<tr>");
            row.forEach(value -> page.raw("<td>").text(cell(value)).raw("</td>"));
            page.raw("</tr>");
        });
        page.raw("</tbody></table>");
    }

    private void signature(Signature signature) {
        signature.names().forEach(name -> page.raw("<div class=\"signature\">").element("p class=\"name\"", name)
                .element("p", "Date et signature :").raw("</div>"));
    }

    private static String cell(String value) {
        return value == null || value.isBlank() ? "—" : value;
    }
}
