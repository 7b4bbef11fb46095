package statesheet.source;

import java.util.regex.Pattern;

/** The reference of all that an edition's files may hold, for people to read: a part of the program. */
public final class FormatsReference {

    /** A link to a file that the program does not have. */
    private static final Pattern OTHER_FILE = Pattern.compile("\\[([^\\]]*)]\\((?!#|http)[^)]*\\)");

    private FormatsReference() {}

    /** In CommonMark with tables. */
    public static String text() {
        return OTHER_FILE.matcher(Bundled.text(FormatsReference.class, "formats.md")).replaceAll("$1");
    }
}
