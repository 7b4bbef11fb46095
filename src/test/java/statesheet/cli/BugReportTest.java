package statesheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BugReportTest {

    @Test
    void aFaultOfTheProgramIsToldAsSuchWithoutAStackTrace() {
        var err = new ByteArrayOutputStream();
        var console = new Console(new Broken(), new PrintStream(err, true, StandardCharsets.UTF_8), false,
                () -> 0);
        assertEquals(3, Main.run(List.of("--version"), console));
        var told = err.toString(StandardCharsets.UTF_8);
        assertTrue(told.matches("""
                statesheet: this is a bug in the program, not a problem in your files\\. Please report these lines:
                  Statesheet .*, Java 2.*
                  java.lang.IllegalStateException: a promise was broken, at statesheet\\.cli\\..*
                  java.lang.ArithmeticException: by this, at statesheet\\.cli\\..*
                """), told);
    }

    private static final class Broken extends PrintStream {

        Broken() {
            super(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        }

        @Override
        public void print(String text) {
            throw new IllegalStateException("a promise was broken", new ArithmeticException("by this"));
        }
    }
}
