package statesheet.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/** The program's own faces, for tests. */
final class TestFaces {

    static final String[] ALL = {
        "PublicSans-Regular.ttf", "PublicSans-SemiBold.ttf", "PublicSans-ExtraBold.ttf",
        "SourceSerif4-Regular.ttf", "SourceSerif4-Bold.ttf", "SourceSerif4-Italic.ttf"};

    static final Face SERIF = read("SourceSerif4-Regular.ttf");
    static final Face BOLD = read("SourceSerif4-Bold.ttf");
    static final Face SANS = read("PublicSans-Regular.ttf");

    private TestFaces() {}

    static byte[] bytes(String fileName) {
        try {
            return Files.readAllBytes(Path.of("fonts", fileName));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's own fonts are in fonts/", unreadable);
        }
    }

    static Face read(String fileName) {
        var problems = new Problems();
        return Face.read(fileName, bytes(fileName), Where.in(fileName), problems).orElseThrow(
                () -> new IllegalStateException("the program's own face was refused: " + problems.all()));
    }
}
