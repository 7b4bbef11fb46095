package statesheet.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.testing.Tool;

class SourceFileTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a link needs a permission there")
    void aLinkToAFileIsReadAsTheFile() throws IOException {
        var file = Files.write(folder.resolve("figures.csv"), new byte[] {'a'});
        var link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        assertArrayEquals(new byte[] {'a'}, SourceFile.of(link).bytes(problems).orElseThrow());
    }

    @Test
    void aFolderIsNamedForWhatItIs() {
        assertTrue(SourceFile.of(folder).bytes(problems).isEmpty());
        assertEquals(List.of("a folder"), found());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no named pipes in a folder, and no /dev there")
    @Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeOrADeviceIsNamedAndNotWaitedFor() throws IOException {
        var pipe = folder.resolve("sheet.md");
        assertEquals(0, Tool.run("mkfifo", pipe.toString()).exit());
        assertTrue(SourceFile.of(pipe).bytes(problems).isEmpty());
        assertTrue(SourceFile.of(Path.of("/dev/zero")).bytes(problems).isEmpty());
        assertTrue(new Folder(folder).file("sheet.md", Where.in("edition.json"), problems).isEmpty());
        assertEquals(List.of("a pipe or a device", "a pipe or a device", "a pipe or a device"), found());
    }

    private List<String> found() {
        return problems.all().stream().map(problem -> problem.found()).toList();
    }
}
