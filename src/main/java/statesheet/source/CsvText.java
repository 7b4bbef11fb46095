package statesheet.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;

/**
 * The text of a CSV file: UTF-8, or UTF-16 where it begins with a byte-order mark.
 *
 * <p>Other bytes are shown as Windows-1252, but a cell that has any is not read: they might as well be of another code
 * page. The one exception is A0 between two digits, the no-break space of Windows-1252 and of every ISO 8859: it
 * separates thousands, and in no code page is it a digit.
 *
 * @param content without a byte-order mark, and without a control-Z at the end
 * @param guessed whether it is neither UTF-8 nor UTF-16
 */
record CsvText(String content, boolean guessed) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String END_OF_FILE = "\u001A";
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** The file's text; empty, with a problem said, where it is none. */
    static Optional<CsvText> of(byte[] bytes, Where where, Problems problems) {
        if (Magic.ZIP.begins(bytes) || Magic.OLE2.begins(bytes)) {
            problems.add(Problem.ofEdition("csv.workbook", where, "a workbook, whatever its name says", "a text file",
                    "save it as .xlsx or as CSV, and name it so in edition.json"));
            return Optional.empty();
        }
        var text = withoutEndMark(decoded(bytes));
        if (text.content().indexOf('\0') >= 0) {
            problems.add(Problem.ofEdition("csv.bytes", where, "bytes that are no text", "a text file in UTF-8",
                    "save it again with the encoding UTF-8"));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Without the control-Z by which DOS programs mark the end of a file, if it is the very last character. */
    private static CsvText withoutEndMark(CsvText text) {
        var content = text.content();
        return content.endsWith(END_OF_FILE)
                ? new CsvText(content.substring(0, content.length() - 1), text.guessed()) : text;
    }

    private static CsvText decoded(byte[] bytes) {
        if (Magic.UTF_16_LITTLE.begins(bytes)) {
            return new CsvText(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), false);
        }
        if (Magic.UTF_16_BIG.begins(bytes)) {
            return new CsvText(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), false);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new CsvText(text.startsWith("\uFEFF") ? text.substring(1) : text, false);
        } catch (CharacterCodingException notUtf8) {
            return new CsvText(new String(bytes, WINDOWS), true);
        }
    }

    /** The cell that holds {@code typed}, a part of this text. */
    Table.Cell cell(Where where, String typed) {
        if (guessed && !isCertain(typed)) {
            return new Table.Cell.Unusable(where,
                    "\"" + typed + "\", if it is that: the file is not in UTF-8, so its characters can be taken for others",
                    "save the spreadsheet again as CSV UTF-8");
        }
        return new Table.Cell.Text(where, typed);
    }

    private static boolean isCertain(String typed) {
        for (int at = 0; at < typed.length(); at++) {
            if (typed.charAt(at) > 0x7F && !separatesDigits(typed, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean separatesDigits(String typed, int at) {
        return typed.charAt(at) == NO_BREAK_SPACE && at > 0 && isDigit(typed.charAt(at - 1))
                && at + 1 < typed.length() && isDigit(typed.charAt(at + 1));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
