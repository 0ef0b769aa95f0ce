package fr.convergence.engine.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** The kind of device a call comes from, as its browser says: enough for a person to recognise her own, and no more. */
final class Device {

    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("Chrome/", "Chrome ou Chromium");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("Android", "un téléphone ou une tablette Android");
        SYSTEMS.put("iPhone", "un iPhone");
        SYSTEMS.put("iPad", "un iPad");
        SYSTEMS.put("Windows", "un ordinateur Windows");
        SYSTEMS.put("Mac OS", "un Mac");
        SYSTEMS.put("Linux", "un ordinateur Linux");
    }

    private Device() {}

    /** For example «Firefox sur un ordinateur Windows». */
    static String of(HttpServletRequest request) {
        var said = request.getHeader("User-Agent") == null ? "" : request.getHeader("User-Agent");
        return first(BROWSERS, said, "Navigateur inconnu") + " sur " + first(SYSTEMS, said, "un appareil inconnu");
    }

    private static String first(Map<String, String> known, String said, String otherwise) {
        return known.entrySet().stream().filter(one -> said.contains(one.getKey())).map(Map.Entry::getValue).findFirst().orElse(otherwise);
    }
}
