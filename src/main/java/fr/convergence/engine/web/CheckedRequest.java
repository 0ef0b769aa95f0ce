package fr.convergence.engine.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;

/** A call whose body was read once, checked, and is handed on as it came. */
final class CheckedRequest extends HttpServletRequestWrapper {

    /** Our longest form is a few kilobytes; the engine would read anything. */
    private static final int LONGEST_BODY = 512 * 1024;

    private static final int LONGEST_LIST = 2000;

    /** Names in an address; the widest search of the screens has a dozen. */
    private static final int MOST_NAMES = 60;

    /** A value in an address: an account, a reference, a list of a few. */
    private static final int LONGEST_VALUE = 2000;

    private static final String OTHER_FORMAT = "Ce format de données n'est pas accepté.";

    /** What is wrong with a call. */
    record Wrong(int status, String sentence) {}

    private final byte[] body;
    private final boolean unboundList;
    private final Wrong wrong;

    private CheckedRequest(HttpServletRequest request, byte[] body, boolean unboundList, Wrong wrong) {
        super(request);
        this.body = body;
        this.unboundList = unboundList;
        this.wrong = wrong;
    }

    static CheckedRequest of(HttpServletRequest request, List<Call> matching) throws IOException {
        var search = matching.stream().anyMatch(call -> call.kind() == Call.Kind.SEARCH);
        var unbound = matching.stream().anyMatch(call -> call.kind() == Call.Kind.UNBOUND_LIST)
                && request.getParameter("maxResults") == null;
        var asked = queryOf(request);
        if (asked.isPresent()) {
            return wrong(request, asked.get());
        }
        if (search && VariableSearch.isIn(request.getParameterMap().keySet())) {
            return wrong(request, new Wrong(400, VariableSearch.REFUSED));
        }
        if (request.getHeader("Content-Encoding") != null) {
            return wrong(request, new Wrong(415, OTHER_FORMAT));
        }
        var isForm = MediaType.APPLICATION_FORM_URLENCODED_VALUE.equals(mediaType(request));
        var awaitsForm = matching.stream().anyMatch(call -> call.kind() == Call.Kind.FORM);
        var form = isForm && awaitsForm;
        if (isForm != awaitsForm && (isForm || request.getContentLengthLong() != 0)) {
            return wrong(request, new Wrong(415, OTHER_FORMAT));
        }
        var body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            return wrong(request, new Wrong(413, "Trop de données envoyées en une fois."));
        }
        if (body.length > 0 && !form && !isJson(mediaType(request))) {
            return wrong(request, new Wrong(415, OTHER_FORMAT));
        }
        if (body.length > 0 && !form && !JsonBody.isPlain(body)) {
            return wrong(request, new Wrong(400, Sentence.UNREADABLE));
        }
        if (matching.stream().anyMatch(call -> call.kind() == Call.Kind.ACCOUNT) && !JsonBody.names(account(request), body)) {
            return wrong(request, new Wrong(400, Sentence.UNREADABLE));
        }
        var refused = search && VariableSearch.isIn(body) ? new Wrong(400, VariableSearch.REFUSED) : null;
        return new CheckedRequest(request, body, unbound, refused);
    }

    private static CheckedRequest wrong(HttpServletRequest request, Wrong wrong) {
        return new CheckedRequest(request, null, false, wrong);
    }

    /** What a query may not hold, whoever sends it: too many names, too long a value, a character that ends a text. */
    private static Optional<Wrong> queryOf(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null) {
            return Optional.empty();
        }
        var names = request.getParameterMap();
        var plain = names.size() <= MOST_NAMES && names.entrySet().stream().allMatch(entry -> isPlain(entry.getKey())
                && entry.getValue().length <= MOST_NAMES && Arrays.stream(entry.getValue()).allMatch(CheckedRequest::isPlain));
        return plain ? Optional.empty() : Optional.of(new Wrong(400, Sentence.UNREADABLE));
    }

    /** The account that the path of a call names. */
    private static String account(HttpServletRequest request) {
        var segments = AskedPath.segments(request.getRequestURI().substring(request.getContextPath().length()), "").orElseThrow();
        return segments.get(segments.size() - 2);
    }

    private static boolean isPlain(String text) {
        return text.length() <= LONGEST_VALUE && text.indexOf('\0') < 0;
    }

    Optional<Wrong> refusal() {
        return Optional.ofNullable(wrong);
    }

    private static String mediaType(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isJson(String mediaType) {
        return mediaType.equals(MediaType.APPLICATION_JSON_VALUE);
    }

    @Override
    public String getQueryString() {
        var asked = super.getQueryString();
        if (!unboundList) {
            return asked;
        }
        return (asked == null || asked.isEmpty() ? "" : asked + "&") + "maxResults=" + LONGEST_LIST;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            return super.getInputStream();
        }
        var bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("the body was read already");
            }

            @Override
            public int read() {
                return bytes.read();
            }
        };
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return body == null ? super.getReader() : new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
