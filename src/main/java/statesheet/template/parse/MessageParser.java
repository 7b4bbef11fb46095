package statesheet.template.parse;

import com.ibm.icu.text.MessagePattern.ApostropheMode;
import com.ibm.icu.text.MessagePattern;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.TypedText;

/**
 * Compiles placeholders in the syntax of ICU's MessageFormat.
 *
 * <p>Only ICU's parser is used. Its formatter is not thread-safe, and does not say which piece of a text came from
 * which figure.
 */
record MessageParser(Vocabulary vocabulary, Report report) {

    /** Stands for an apostrophe, which quotes in ICU's syntax and is a letter here (Unicode 16, 23.7). */
    private static final char APOSTROPHE = '\uFDD1';

    private static final Pattern FIRST_NAME = Pattern.compile("[\\p{L}\\p{N}_]+");

    /** One placeholder, braces included; {@code before} is the text that leads up to it. */
    Segment compile(TypedText placeholder, CharSequence before) {
        return pattern(placeholder)
                .map(pattern -> new MessageCompiler(vocabulary, report, placeholder, pattern).whole(before))
                .orElseGet(() -> new Segment.Unreadable(firstName(placeholder.text())));
    }

    private Optional<MessagePattern> pattern(TypedText placeholder) {
        var text = placeholder.text();
        var pattern = new MessagePattern(ApostropheMode.DOUBLE_REQUIRED);
        try {
            return Optional.of(pattern.parse(text.replace('\'', APOSTROPHE)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException refused) {
            refuse(placeholder);
            return Optional.empty();
        }
    }

    private void refuse(TypedText placeholder) {
        var text = placeholder.text();
        var start = placeholder.position(0);
        var type = text.contains("other") ? Optional.<String>empty()
                : Stream.of("plural", "select").filter(text::contains).findFirst();
        type.ifPresentOrElse(choice -> report.problem("text.no-other", start,
                "a " + choice + " of " + firstName(text) + " without other", "a text for everything else",
                "end it with other {…}"),
                () -> report.problem("text.placeholder", start,
                        shortened(text) + ", which cannot be read as a placeholder", vocabulary.forms(),
                        "fix the names, commas and braces between the outermost braces"));
    }

    private static String firstName(String text) {
        var name = FIRST_NAME.matcher(text);
        return name.find() ? name.group() : "?";
    }

    /** Long enough to be found in the file, short enough for one line. */
    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
