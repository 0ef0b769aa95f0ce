package fr.convergence.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Declares the engine's four pages in French, under the product's name, and leaves out of Tasklist the screens whose
 * calls are closed. The pages stay the engine's: only these few words change on their way to the browser.
 */
class FrenchPages extends OncePerRequestFilter {

    /** Written with entities: the engine sends its pages in a one-byte encoding. */
    private static final Map<String, String> TITLES = Map.of(
            "tasklist", "Convergence &ndash; T&acirc;ches",
            "cockpit", "Convergence &ndash; Cockpit",
            "admin", "Convergence &ndash; Administration",
            "welcome", "Convergence &ndash; Accueil");

    private static final String CLOSED_SCREENS =
            "tasklist.task.detail:task-detail-history,tasklist.task.action:task-action-comment,tasklist.navbar.action:create-task-action";

    private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>");
    private static final Pattern ICON = Pattern.compile("<link rel=\"icon\" href=\"[^\"]*\"");
    private static final Pattern VENDOR = Pattern.compile("content=\"[Cc]amunda[^\"]*\"");
    private static final Pattern TASKLIST = Pattern.compile("app-name=\"tasklist\"");

    private final String root;
    private final Pattern page;

    /** @param root path under which the pages are served, for example {@code /camunda/app} */
    FrenchPages(String root) {
        this.root = root;
        this.page = Pattern.compile(Pattern.quote(root) + "/(tasklist|cockpit|admin|welcome)(/[^/.]+)?/?");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = page.matcher(request.getRequestURI().substring(request.getContextPath().length()));
        if (!asked.matches()) {
            chain.doFilter(request, response);
            return;
        }
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        if (kept.getContentType() != null && kept.getContentType().startsWith("text/html")) {
            var html = new String(kept.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
            kept.resetBuffer();
            kept.getOutputStream().write(inFrench(html, asked.group(1), request.getContextPath()).getBytes(StandardCharsets.ISO_8859_1));
        }
        kept.copyBodyToResponse();
    }

    private String inFrench(String html, String app, String context) {
        var french = html.replace("<html lang=\"en\">", "<html lang=\"fr\">");
        french = TITLE.matcher(french).replaceFirst("<title>" + TITLES.get(app) + "</title>");
        french = VENDOR.matcher(french).replaceAll("content=\"" + TITLES.get(app) + "\"");
        french = ICON.matcher(french)
                .replaceFirst("<link rel=\"icon\" type=\"image/svg+xml\" href=\"" + context + root + "/convergence/icon.svg\"");
        return TASKLIST.matcher(french).replaceFirst("$0 cam-exclude-plugins=\"" + CLOSED_SCREENS + "\"");
    }
}
