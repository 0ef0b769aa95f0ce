package fr.convergence.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pictures of docs/processes show the processes as they are. After changing a model, draw them again with
 * {@code mvn test -Dtest=ProcessPicturesTest -Dpictures=write} and commit them.
 */
class ProcessPicturesTest {

    private static final Path PICTURES = Path.of("docs", "processes");
    private static final boolean WRITE = "write".equals(System.getProperty("pictures"));

    @BeforeAll
    static void aFolderForThePictures() throws IOException {
        Files.createDirectories(PICTURES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    void everyPictureShowsTheProcessAsItIs(Path process) throws IOException {
        Path picture = pictureOf(process);
        String drawn = DiagramDrawing.draw(Diagram.read(process));
        if (WRITE) {
            Files.writeString(picture, drawn);
        }
        assertThat(picture).as("run this test with -Dpictures=write").exists();
        assertThat(Files.readString(picture).equals(drawn))
                .as("%s no longer shows %s: run this test with -Dpictures=write", picture, process)
                .isTrue();
    }

    @Test
    void noPictureShowsAProcessThatIsGone() throws IOException {
        List<Path> expected = Diagram.files().stream().map(this::pictureOf).toList();
        try (Stream<Path> pictures = Files.list(PICTURES)) {
            assertThat(pictures.filter(file -> file.toString().endsWith(".svg")).toList())
                    .isSubsetOf(expected);
        }
    }

    static List<Path> processes() {
        return Diagram.files();
    }

    private Path pictureOf(Path process) {
        return PICTURES.resolve(process.getFileName().toString().replace(".bpmn", ".svg"));
    }
}
