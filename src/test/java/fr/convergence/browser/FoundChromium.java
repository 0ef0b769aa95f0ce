package fr.convergence.browser;

import java.nio.file.Path;
import java.util.Map;

/** A browser that can be started. @param environment what it needs beside the environment of the build */
record FoundChromium(Path executable, Map<String, String> environment) {

    static FoundChromium at(Path executable) {
        return new FoundChromium(executable, Map.of());
    }
}
