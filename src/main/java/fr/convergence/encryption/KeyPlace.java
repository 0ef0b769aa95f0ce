package fr.convergence.encryption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;

/** Where the keys are kept: a file that its owner alone reads, or the environment. Never the database. */
final class KeyPlace {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path file;
    private final String given;
    private final boolean mayCreate;

    private KeyPlace(Path file, String given, boolean mayCreate) {
        this.file = file;
        this.given = given;
        this.mayCreate = mayCreate;
    }

    /** @throws KeysRefused when no place is set and the product does not bring its own database */
    static KeyPlace in(Environment settings) {
        var given = settings.getProperty("convergence.keys", "");
        var named = settings.getProperty("convergence.keys.file", "");
        var create = settings.getProperty("convergence.keys.create", Boolean.class, false);
        var ofTheDemo = Path.of(settings.getProperty("convergence.database.directory", ".data"), "keys.json").toAbsolutePath();
        var withOwnDatabase = settings.getProperty("spring.datasource.url", "").isBlank();
        if (!given.isBlank() || !named.isBlank()) {
            var place = given.isBlank() ? new KeyPlace(Path.of(named).toAbsolutePath(), null, create) : new KeyPlace(null, given, false);
            return withOwnDatabase ? place : place.otherThan(ofTheDemo);
        }
        if (withOwnDatabase) {
            return new KeyPlace(ofTheDemo, null, true);
        }
        throw new KeysRefused("aucune clé de chiffrement n'est indiquée. Donnez le fichier des clés (réglage convergence.keys.file),"
                + " ou son contenu en base64 dans la variable CONVERGENCE_KEYS. Pour créer un premier fichier, ajoutez"
                + " convergence.keys.create=true à ce démarrage.");
    }

    /** The keys of the demo lie beside its database, on the desk of whoever tried the product. */
    private KeyPlace otherThan(Path demo) {
        try {
            var same = Files.exists(demo) && (file == null ? Files.readString(demo).strip().equals(decoded().strip())
                    : Files.exists(file) && Files.mismatch(file, demo) < 0);
            if (!same && !demo.normalize().equals(file == null ? null : file.normalize())) {
                return this;
            }
        } catch (IOException unreadable) {
            return this; // what cannot be read is told when it is needed
        }
        throw new KeysRefused("les clés de chiffrement données sont celles de la base de démonstration. Faites-en d'autres : indiquez un autre"
                + " fichier (convergence.keys.file) et ajoutez convergence.keys.create=true à ce démarrage.");
    }

    /** A place that is a file. @param mayCreate whether a first key may be made there */
    static KeyPlace file(Path file, boolean mayCreate) {
        return new KeyPlace(file, null, mayCreate);
    }

    /** Whether the keys can be changed here. */
    boolean isFile() {
        return file != null;
    }

    /** The keys as they are kept; empty when a first one is to be made. */
    Optional<String> read() {
        if (file == null) {
            return Optional.of(decoded());
        }
        try {
            if (!Files.exists(file)) {
                return absent();
            }
            refuseOpenDoors();
            return Optional.of(Files.readString(file));
        } catch (IOException unreadable) {
            throw new KeysRefused("le fichier des clés de chiffrement " + file + " ne peut pas être lu. Vérifiez ses droits.");
        }
    }

    private String decoded() {
        try {
            return new String(Base64.getMimeDecoder().decode(given), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new KeysRefused("la variable CONVERGENCE_KEYS n'est pas du base64 : copiez-y le fichier des clés, encodé en base64.");
        }
    }

    private Optional<String> absent() {
        if (mayCreate) {
            return Optional.empty();
        }
        throw new KeysRefused("le fichier des clés de chiffrement " + file + " n'existe pas. Remettez-le en place ; si c'est la toute"
                + " première mise en route, ajoutez convergence.keys.create=true à ce démarrage.");
    }

    private void refuseOpenDoors() throws IOException {
        if (!POSIX) {
            return;
        }
        var others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        others.removeAll(PosixFilePermissions.fromString("rwx------"));
        if (!others.isEmpty()) {
            throw new KeysRefused("le fichier des clés de chiffrement " + file + " peut être lu par d'autres comptes. Faites :"
                    + " chmod 600 " + file);
        }
    }

    /** Replaces the file at once: a cut power leaves the one before or the one after. */
    void write(String keys) {
        try {
            Files.createDirectories(file.getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            if (POSIX) {
                Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER));
            }
            Files.writeString(fresh, keys);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the file of the keys cannot be written", unwritable);
        }
    }

    /** Keeps the file as it is under another name, for the backups of the database made until now. */
    Path setAside(String mark) {
        var aside = file.resolveSibling(file.getFileName() + "." + mark);
        try {
            return Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the file of the keys cannot be copied", unwritable);
        }
    }
}
