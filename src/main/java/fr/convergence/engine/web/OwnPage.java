package fr.convergence.engine.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The frame of every page of ours: one look, the ways to the reader's other pages, and the content. */
@Component
public class OwnPage {

    private static final String SCRIPT = "<script type=\"module\" src=\"/camunda/app/convergence/%s\"></script>";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%s – Convergence</title>
              <link rel="icon" href="/camunda/app/convergence/icon.svg">
              <link rel="stylesheet" href="/camunda/app/convergence/pages.css">
              %s
            </head>
            <body>
            <a class="skip" href="#content">Aller au contenu</a>
            <header>
              <a class="brand" href="/camunda/app/welcome/">Convergence</a>
              %s
            </header>
            <main id="content">
            <h1>%s</h1>
            %s
            </main>
            </body>
            </html>
            """;

    private static final Set<String> ADMINISTRATORS = Set.of("camunda-admin");

    private final List<OpenPages> pages;

    OwnPage(List<OpenPages> pages) {
        this.pages = List.copyOf(pages);
    }

    /**
     * A whole page.
     *
     * @param reader who reads it; null when nobody is signed in
     * @param script file of a script beside the style, or null
     * @param main what stands under the title, as HTML: whatever somebody typed went through {@link #text}
     */
    public String of(Reader reader, String title, String script, String main) {
        return page(title, script == null ? "" : SCRIPT.formatted(script), reader == null ? "" : menu(reader, title), main);
    }

    /** A page whose content is a file of the class path. */
    public String ofFile(Reader reader, String title, String script, String file) {
        try (var stream = new ClassPathResource(file).getInputStream()) {
            return of(reader, title, script, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(file + " is not on the class path", missing);
        }
    }

    /** A page for whom we know nothing of. */
    public static String bare(String title, String main) {
        return page(title, "", "", main);
    }

    /** Any text, made harmless. */
    public static String text(String any) {
        return any == null ? "" : HtmlUtils.htmlEscape(any, StandardCharsets.UTF_8.name());
    }

    /** Pages this reader is offered. */
    List<PageLink> linksOf(Reader reader) {
        return pages.stream().flatMap(some -> some.links().stream()).filter(link -> link.isFor(reader)).toList();
    }

    private String menu(Reader reader, String title) {
        var screens = reader.professions().stream().allMatch(ADMINISTRATORS::contains)
                ? "<li><a href=\"/camunda/app/admin/\">Administration</a></li>"
                : "<li><a href=\"/camunda/app/tasklist/\">Mes tâches</a></li>";
        return linksOf(reader).stream()
                .map(link -> "<li><a href=\"%s%s\"%s>%s</a></li>".formatted(OpenPages.PREFIX, link.path(),
                        link.name().equals(title) ? " aria-current=\"page\"" : "", text(link.name())))
                .collect(Collectors.joining("", "<nav aria-label=\"Pages\"><ul>" + screens, "</ul></nav>"));
    }

    private static String page(String title, String script, String menu, String main) {
        return PAGE.formatted(text(title), script, menu, text(title), main);
    }
}
