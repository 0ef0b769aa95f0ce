package fr.convergence.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A Chromium from an npm package, for a Linux machine where nothing may be installed. The package is made for machines
 * without any graphical library and brings those it needs, as well as a font.
 */
final class NpmChromium {

    private static final String PACKAGE = "@sparticuz/chromium";
    private static final String VERSION = "149.0.0";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Java has no Brotli decoder; npm never comes without Node, which has one. */
    private static final String UNPACK = "const fs = require('fs');"
            + "const out = require('zlib').brotliDecompressSync(fs.readFileSync(process.argv[1]));"
            + "fs.writeFileSync(process.argv[2], out, { mode: 0o755 });";

    /** Without a single font the browser stops at its first page; those of the package are looked for elsewhere. */
    private static final String FONTS = """
            <?xml version="1.0"?>
            <fontconfig>
              <dir>%1$s/fonts</dir>
              <dir>/usr/share/fonts</dir>
              <cachedir>%1$s/font-cache</cachedir>
            </fontconfig>
            """;

    private final Path folder;

    /** @param folder where it is unpacked, and found again by the next build */
    NpmChromium(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    Optional<FoundChromium> bring() {
        if (!System.getProperty("os.name").startsWith("Linux") || !System.getProperty("os.arch").equals("amd64")) {
            return Optional.empty();
        }
        var program = folder.resolve("chromium");
        var found = new FoundChromium(program, Map.of(
                "LD_LIBRARY_PATH", folder.resolve("lib").toString(),
                "FONTCONFIG_PATH", folder.resolve("fonts").toString()));
        try {
            if (!starts(found)) {
                Files.createDirectories(folder.resolve("fonts"));
                if (!download() || !unpackLibrariesAndFonts()) {
                    return Optional.empty();
                }
                Files.writeString(folder.resolve("fonts").resolve("fonts.conf"), FONTS.formatted(folder));
                // The program comes last: when it is there, so is the rest.
                unpack("chromium.br", "chromium");
            }
            return Optional.of(found).filter(this::starts);
        } catch (IOException folderNotWritable) {
            return Optional.empty();
        }
    }

    private boolean download() {
        return run("npm", "install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder.toString(),
                PACKAGE + "@" + VERSION);
    }

    private boolean unpackLibrariesAndFonts() {
        return unpack("al2023.tar.br", "libraries.tar")
                && run("tar", "-xf", "libraries.tar")
                && unpack("fonts.tar.br", "fonts.tar")
                && run("tar", "-xf", "fonts.tar", "-C", "fonts");
    }

    private boolean unpack(String packed, String file) {
        var from = folder.resolve("node_modules").resolve(PACKAGE).resolve("bin").resolve(packed);
        return run("node", "-e", UNPACK, from.toString(), folder.resolve(file).toString());
    }

    private boolean run(String... words) {
        return Command.succeeds(folder, Map.of(), PATIENCE, words);
    }

    private boolean starts(FoundChromium found) {
        return Files.isExecutable(found.executable())
                && Command.succeeds(folder, found.environment(), Duration.ofSeconds(30), found.executable().toString(), "--version");
    }
}
