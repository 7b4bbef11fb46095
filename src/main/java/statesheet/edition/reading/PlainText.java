package statesheet.edition.reading;

import java.util.Optional;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.Members;

/** Texts of {@code edition.json} that are printed as they stand: one line of characters that XML can hold. */
final class PlainText {

    private PlainText() {}

    /** The member, which must be there and not blank; where it is unusable, an empty text and a problem reported. */
    static String required(Members members, String key, Problems problems) {
        var text = members.requiredText(key);
        return isPrintable(text, members.where(key), problems) ? text : "";
    }

    /** The member, if it is there; empty, with a problem reported, where it is blank or not usable. */
    static Optional<String> optional(Members members, String key, Problems problems) {
        return members.text(key).filter(text -> isFilled(text, members.where(key), problems));
    }

    /** Whether the text is not blank and can be printed; otherwise a problem is reported. */
    static boolean isFilled(String text, Where where, Problems problems) {
        if (text.isBlank()) {
            problems.add(Problem.ofEdition("json.empty-text", where, "an empty text", "some words",
                    "fill it in or remove it"));
            return false;
        }
        return isPrintable(text, where, problems);
    }

    /** XML 1.0, production 2 (Char), less the line breaks and tabs: the text goes into the PDF's metadata. */
    static boolean isPrintable(String text, Where where, Problems problems) {
        if (!text.codePoints().allMatch(PlainText::isPrintable)) {
            problems.add(Problem.ofEdition("json.unprintable", where,
                    "a line break or a character that cannot be printed",
                    "one line of text", "remove it, or type the text again"));
            return false;
        }
        return true;
    }

    private static boolean isPrintable(int point) {
        boolean halfPair = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !Character.isISOControl(point) && !halfPair && point != 0xFFFE && point != 0xFFFF;
    }
}
