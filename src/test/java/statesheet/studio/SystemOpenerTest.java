package statesheet.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemOpenerTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Linux, http://127.0.0.1:1/, xdg-open", "Mac OS X, http://127.0.0.1:1/, open",
            "Windows 11, http://127.0.0.1:1/, rundll32 url.dll;FileProtocolHandler", "Linux, /home/My é, xdg-open",
            "Mac OS X, /Users/My é, open", "Windows 10, C:\\My é, explorer"})
    void eachSystemHasItsOwnWayAndTheTargetIsOneArgument(String system, String target, String program) {
        var command = SystemOpener.command(system, target);
        assertEquals(target, command.getLast());
        assertEquals(List.of(program.replace(';', ',').split(" ")), command.subList(0, command.size() - 1));
    }
}
