package statesheet.template;

import com.ibm.icu.text.MessagePattern.ApostropheMode;
import com.ibm.icu.text.MessagePattern;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compiles placeholders in the syntax of ICU's MessageFormat.
 *
 * <p>Only ICU's parser is used. Its formatter is not thread-safe, and does not tell which piece of a text came from
 * which figure.
 */
final class MessageParser {

    /** Stands for an apostrophe, which quotes in ICU's syntax and is a letter here (Unicode 16, 23.7). */
    private static final char APOSTROPHE = '\uFDD1';

    private static final Pattern FIRST_NAME = Pattern.compile("[\\p{L}\\p{N}_]+");

    private final Reading reading;

    MessageParser(Reading reading) {
        this.reading = reading;
    }

    /** One placeholder, braces included; {@code before} is the text that leads up to it. */
    Segment compile(Sourced placeholder, CharSequence before) {
        return pattern(placeholder)
                .map(pattern -> new MessageCompiler(reading, placeholder, pattern).whole(before))
                .orElseGet(() -> new Segment.Unreadable(firstName(placeholder.text())));
    }

    private Optional<MessagePattern> pattern(Sourced placeholder) {
        var text = placeholder.text();
        var pattern = new MessagePattern(ApostropheMode.DOUBLE_REQUIRED);
        try {
            return Optional.of(pattern.parse(text.replace('\'', APOSTROPHE)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException refused) {
            sayWhy(placeholder);
            return Optional.empty();
        }
    }

    private void sayWhy(Sourced placeholder) {
        var text = placeholder.text();
        var start = placeholder.spot(0);
        var name = firstName(text);
        if (text.contains("plural") && !text.contains("other")) {
            reading.problem("text.no-other", start, "a plural of " + name + " without other",
                    "a text for all other numbers",
                    "end it with other {# …}");
        } else if (text.contains("select") && !text.contains("other")) {
            reading.problem("text.no-other", start, "a select of " + name + " without other",
                    "a text for everything else",
                    "end it with other {…}");
        } else {
            reading.problem("text.placeholder", start, shortened(text) + ", which cannot be read as a placeholder",
                    "{name}, {name, number, ::skeleton}, {name, plural, one {# case} other {# cases}}"
                            + " or {name, select, State {…} other {…}}",
                    "mend the names, commas and braces between the outermost braces");
        }
    }

    static String firstName(String text) {
        var name = FIRST_NAME.matcher(text);
        return name.find() ? name.group() : "?";
    }

    /** Long enough to be found in the file, short enough for one line. */
    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
