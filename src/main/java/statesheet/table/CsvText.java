package statesheet.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.SourceFile;

/**
 * The text of a CSV file: UTF-8, or UTF-16 if it begins with a byte-order mark.
 *
 * <p>Other bytes are shown as Windows-1252, but a figure that has any is not read: they could be of another code page.
 * The one exception is A0 between two digits, the no-break space of Windows-1252 and of every ISO 8859: it separates
 * thousands, and is a digit in no code page.
 *
 * @param content without a byte-order mark, and without a control-Z at the end
 * @param guessed whether it is neither UTF-8 nor UTF-16
 */
record CsvText(String content, boolean guessed) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern UNCERTAIN = Pattern.compile("[^\\x00-\\x7F\u00A0]|(?<![0-9])\u00A0|\u00A0(?![0-9])");

    /** By which DOS programs mark the end of a file. */
    private static final String END_OF_FILE = "\u001A";

    /** The file's text; empty, with a problem reported, if it is not text. */
    static Optional<CsvText> of(byte[] bytes, Where where, Problems problems) {
        if (Magic.ZIP.begins(bytes) || Magic.OLE2.begins(bytes)) {
            problems.add(Problem.ofEdition("csv.workbook", where, "a workbook, whatever its name says", "a text file",
                    "save it as .xlsx or as CSV, and name it so in edition.json"));
            return Optional.empty();
        }
        var text = decoded(bytes);
        if (text.content().indexOf('\0') >= 0) {
            problems.add(Problem.ofEdition("csv.bytes", where, "bytes that are not text", "a text file in UTF-8",
                    "save it again with the encoding UTF-8"));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static CsvText decoded(byte[] bytes) {
        if (Magic.UTF_16_LITTLE.begins(bytes)) {
            return of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), false);
        }
        if (Magic.UTF_16_BIG.begins(bytes)) {
            return of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), false);
        }
        return SourceFile.utf8(bytes).map(text -> of(text, false))
                .orElseGet(() -> of(new String(bytes, WINDOWS), true));
    }

    private static CsvText of(String text, boolean guessed) {
        return new CsvText(text.endsWith(END_OF_FILE) ? text.substring(0, text.length() - 1) : text, guessed);
    }

    /** The cell that holds {@code typed}, a part of this text. */
    GridCell cell(Where where, String typed) {
        if (guessed && UNCERTAIN.matcher(typed).find()) {
            return new GridCell.Unusable(where, typed, "\"" + typed + "\", which is a guess: the file is not in UTF-8",
                    "save the spreadsheet again as CSV UTF-8");
        }
        return new GridCell.Typed(where, typed);
    }
}
