package statesheet.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a user's text a message may hold. */
class PrintableTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource({"a\u001b[2J, a\\u001B[2J", "a\u0000b, a\\u0000b", "1\u200b234, 1\\u200B234", "a\u202e321, a\\u202E321",
        "a\u2028x, a\\u2028x", "\ud83dx, \\uD83Dx", "caf\u00e9 \ud83d\ude00, caf\u00e9 \ud83d\ude00"})
    void whatCannotBeSeenIsEscaped(String text, String printed) {
        var problem = Problem.ofEdition("a.rule", Where.in("f").field(text), text, text, text);
        assertEquals("f " + printed + "\n  found     " + printed + "\n  expected  " + printed + "\n  fix       " + printed,
                problem.toString());
    }

    @Test
    void aLongTextIsCutBetweenWholeCharacters() {
        assertEquals("abc…", Printable.of("abcde", 4));
        assertEquals("ab…", Printable.of("ab\ud83d\ude00cd", 4));
        assertEquals("abcd", Printable.of("abcd", 4));
    }
}
