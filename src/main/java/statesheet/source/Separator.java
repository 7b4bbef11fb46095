package statesheet.source;

import java.util.Optional;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/** Finds out what stands between the cells of a CSV file, from its header alone: figures may hold commas too. */
final class Separator {

    private static final String KNOWN = ",;\t";

    private Separator() {}

    /** A comma, semicolon or tab; empty, with a problem said, where the header has more than one of them. */
    static Optional<Character> of(String text, Where file, Problems problems) {
        var found = new StringBuilder();
        int line = 1;
        boolean quoted = false;
        boolean filled = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean ends = character == '\n' || character == '\r';
            if (ends && filled && !quoted) {
                break;
            }
            line += character == '\n' || character == '\r' && !text.startsWith("\r\n", at) ? 1 : 0;
            quoted ^= character == '"';
            boolean separates = !quoted && KNOWN.indexOf(character) >= 0;
            if (ends && !quoted) {
                found.setLength(0);
            } else if (separates && found.indexOf(String.valueOf(character)) < 0) {
                found.append(character);
            }
            filled |= !separates && !Character.isWhitespace(character);
        }
        if (found.length() > 1) {
            problems.add(mixed(file.line(line), found));
            return Optional.empty();
        }
        return Optional.of(found.isEmpty() ? ',' : found.charAt(0));
    }

    private static Problem mixed(Where where, CharSequence found) {
        return Problem.ofEdition("csv.separators", where,
                called(found.charAt(0)) + " as well as " + called(found.charAt(1))
                + " between the columns", "the same character between all columns",
                "save the spreadsheet again as CSV with commas");
    }

    private static String called(char separator) {
        return switch (separator) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "commas";
        };
    }
}
