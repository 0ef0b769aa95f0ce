package fr.convergence.engine.deploy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a model may be before anything opens it. Whoever writes into the folder of models is trusted with the rules, not with the
 * machine: no file from elsewhere, none that fills the memory, no code.
 */
final class ModelLimits {

    /** Our largest table is 120 kilobytes. */
    static final int LARGEST_FILE = 2_000_000;

    /** We have some 120 files, 2 megabytes in all. */
    static final int MOST_FILES = 1_000;
    static final int LARGEST_FOLDER = 20_000_000;

    /** Our deepest model has eleven levels. */
    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 50_000;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_. /-]{1,200}");

    /** An expression names, compares and combines; it calls nothing, reaches into nothing and hides nothing in its words. */
    private static final Pattern PLAIN = Pattern.compile("[$#]\\{(?:[^{}(\\[.'\"\\\\]|'[^'\"{}(\\[.\\\\]*+')*+}");
    private static final Pattern BEGINNING = Pattern.compile("[$#]\\{");

    private static final List<String> CODE = List.of("script", "connector", "class", "expression", "formKey");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private ModelLimits() {}

    /** Fault of a file of the folder, seen from outside. @param name relative name, with slashes */
    static Optional<String> faultOf(Path root, Path file, String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return Optional.of("Un fichier a un nom que rien n'attend : lettres, chiffres, points, tirets et espaces seulement.");
        }
        // Links within the folder are how some hosts mount it.
        if (!file.toRealPath().startsWith(root.toRealPath())) {
            return Optional.of(name + " : ce fichier est un lien vers un autre endroit ; copiez-y le fichier lui-même.");
        }
        return Files.size(file) <= LARGEST_FILE ? Optional.empty()
                : Optional.of(name + " : ce fichier est trop grand (" + LARGEST_FILE / 1_000_000 + " Mo au plus).");
    }

    /** Faults of what is to be deployed: sizes, then what XML could hide. */
    static List<String> faultsOf(Map<String, byte[]> models) {
        var faults = new ArrayList<String>();
        if (models.size() > MOST_FILES || models.values().stream().mapToLong(content -> content.length).sum() > LARGEST_FOLDER) {
            faults.add("Il y a trop de fichiers, ou ils sont trop grands : " + MOST_FILES + " fichiers et " + LARGEST_FOLDER / 1_000_000 + " Mo au plus.");
            return faults;
        }
        models.forEach((name, content) -> {
            if (content.length > LARGEST_FILE) {
                faults.add(name + " : ce fichier est trop grand (" + LARGEST_FILE / 1_000_000 + " Mo au plus).");
            } else if (name.endsWith(".bpmn") || name.endsWith(".dmn")) {
                faultOfXml(content).ifPresent(fault -> faults.add(name + " : " + fault));
            }
        });
        return faults;
    }

    private static Optional<String> faultOfXml(byte[] content) {
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            return faultOf(factory.createXMLStreamReader(new ByteArrayInputStream(content)));
        } catch (XMLStreamException unreadable) {
            return Optional.of("fichier illisible, rouvrez-le dans le Modeler.");
        }
    }

    private static Optional<String> faultOf(XMLStreamReader xml) throws XMLStreamException {
        var depth = 0;
        var elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    return Optional.of("retirez la déclaration DOCTYPE et ses entités, aucun modèle n'en a besoin.");
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
                        return Optional.of("trop d'éléments, ou trop imbriqués ; rouvrez-le dans le Modeler et découpez-le.");
                    }
                    if (runsCode(xml)) {
                        return Optional.of("ce modèle contient du code (script, connecteur, classe, expression qui appelle) ; utilisez un délégué.");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (calls(xml.getText())) {
                        return Optional.of("une expression appelle du code ; elle nomme des données et les compare, rien d'autre.");
                    }
                }
                default -> { }
            }
        }
        return Optional.empty();
    }

    private static boolean runsCode(XMLStreamReader xml) {
        if (CAMUNDA.equals(xml.getNamespaceURI()) && CODE.contains(xml.getLocalName())) {
            return true;
        }
        for (var rank = 0; rank < xml.getAttributeCount(); rank++) {
            var ofCamunda = CAMUNDA.equals(xml.getAttributeNamespace(rank)) || CAMUNDA.equals(xml.getNamespaceURI());
            var language = xml.getAttributeLocalName(rank).matches("language|scriptFormat|expressionLanguage")
                    && !xml.getAttributeValue(rank).toLowerCase(Locale.ROOT).contains("feel");
            if (language || (ofCamunda && CODE.contains(xml.getAttributeLocalName(rank))) || calls(xml.getAttributeValue(rank))) {
                return true;
            }
        }
        return false;
    }

    private static boolean calls(String text) {
        var beginning = BEGINNING.matcher(text);
        var plain = PLAIN.matcher(text);
        while (beginning.find()) {
            if (!plain.region(beginning.start(), text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
