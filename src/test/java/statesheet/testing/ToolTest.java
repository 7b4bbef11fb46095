package statesheet.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ToolTest {

    @Test
    void aToolsExitCodeAndOutputAreKept() {
        assertEquals(new RunOutcome(3, "é\n", "oh\n"), Tool.run("sh", "-c", "echo é; echo oh >&2; exit 3"));
    }

    @Test
    void aToolThatIsNotInstalledFailsTheTestAndSaysSo() {
        var failure = assertThrows(AssertionError.class, () -> Tool.run("no-such-tool"));
        assertTrue(failure.getMessage().startsWith("no-such-tool is not installed."), failure.getMessage());
    }
}
