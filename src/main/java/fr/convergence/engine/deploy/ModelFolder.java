package fr.convergence.engine.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Where models, forms and the expectations that go with tables come from: the class path, or a folder that holds {@code processes/} and {@code forms/} when
 * {@code convergence.models.directory} names one. Names are relative to that root, the same in both cases.
 */
@Component
class ModelFolder {

    private static final List<String> KINDS = List.of(".bpmn", ".dmn", ".form", ".csv");
    private final String directory;

    ModelFolder(@Value("${convergence.models.directory:}") String directory) {
        this.directory = directory;
    }

    /** Contents by relative name, in the order of names. @throws IllegalStateException when nothing is found; {@link ModelRefused} when a file is too large or comes from elsewhere */
    Map<String, byte[]> read() {
        try {
            var models = directory.isBlank() ? readClassPath() : readFolder(Path.of(directory));
            if (models.isEmpty()) {
                throw new IllegalStateException("Aucun modèle trouvé"
                        + (directory.isBlank() ? "." : " dans le dossier indiqué par convergence.models.directory."));
            }
            return models;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Les modèles sont illisibles.", unreadable);
        }
    }

    private static Map<String, byte[]> readClassPath() throws IOException {
        var models = new TreeMap<String, byte[]>();
        var resolver = new PathMatchingResourcePatternResolver();
        for (var root : List.of("processes", "forms")) {
            for (var kind : KINDS) {
                for (var resource : resolver.getResources("classpath*:" + root + "/**/*" + kind)) {
                    var url = resource.getURL().toString();
                    var name = url.substring(url.lastIndexOf("/" + root + "/") + 1);
                    models.putIfAbsent(name, resource.getContentAsByteArray());
                }
            }
        }
        return models;
    }

    private static Map<String, byte[]> readFolder(Path root) throws IOException {
        var models = new TreeMap<String, byte[]>();
        var faults = new ArrayList<String>();
        for (var part : List.of("processes", "forms")) {
            var folder = root.resolve(part);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            var files = new ArrayList<Path>();
            try (var walk = Files.walk(folder)) {
                walk.filter(Files::isRegularFile).forEach(files::add);
            }
            if (files.size() > ModelLimits.MOST_FILES) {
                throw new ModelRefused(List.of("Il y a trop de fichiers : " + ModelLimits.MOST_FILES + " au plus."));
            }
            for (var file : files) {
                var name = root.relativize(file).toString().replace('\\', '/');
                if (KINDS.stream().anyMatch(name::endsWith)) {
                    var fault = ModelLimits.faultOf(root, file, name);
                    fault.ifPresent(faults::add);
                    if (fault.isEmpty()) {
                        models.put(name, Files.readAllBytes(file));
                    }
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new ModelRefused(faults);
        }
        return models;
    }
}
