package statesheet.template;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A simple look at sentences, by patterns and a list of nouns, that knows nothing of placeholders. */
final class PlainEnglish {

    private static final String ONE = "(?:person|child|adult|young adult|individual|veteran|case|report|submission"
            + "|engagement|survivor|family|professional|member|safe haven|visit|other)\\b";
    private static final String MANY = "(?:people|children|adults|young adults|individuals|veterans|cases|reports"
            + "|submissions|engagements|survivors|families|professionals|members|safe havens|visits|others)\\b";
    private static final String KIND = "(?:(?:new|missing|young|sheltered|unsheltered|CyberTipline"
            + "|law enforcement or child-serving) )*";
    private static final String SEVERAL = "(?<![\\d,.])(?:[02-9]|\\d[\\d,]*\\d) ";
    private static final String TO_THE_VERB = "[^.,;:]*?\\b";

    private static final SequencedMap<String, Pattern> WRONG = new LinkedHashMap<>();

    static {
        rule("one of many", "(?<![\\d,.])(?:1|[Oo]ne) " + KIND + MANY);
        rule("many of one", SEVERAL + KIND + ONE + "(?! or| cases)");
        rule("none of one", "\\b[Nn]o " + KIND + ONE + "(?! or| cases)");
        rule("one were", "(?<![\\d,.])1 " + KIND + ONE + TO_THE_VERB + "(?:were|are|have)\\b");
        rule("many was", "(?:" + SEVERAL + "|\\b[Nn]o )" + KIND + MANY + TO_THE_VERB + "(?:was|is|has)\\b");
        rule("a word that does not go with no", "(?i)\\b(?:all|the|these|those|only|each|about|of|than|not|without"
                + "|nearly|almost) (?:no|none)\\b(?! one)");
        rule("a change of none", "(?:[Rr]ose|[Ff]ell|Up|Down) (?:by )?(?:0(?![.,]\\d)|no\\b)");
        rule("a word twice", "(?i)(?<!\\p{L})(\\p{L}+) \\1(?!\\p{L})");
        rule("a space too many", "  | [.,;:!?)]|\\( |^ | $");
        rule("a mark too many", "[,;:]{2}|[,;:][.!?]|\\(\\)|(?<!\\.)\\.\\.(?!\\.)");
        rule("a small letter at the start", "(?:^|(?<!U\\.S)[.!?]”? )\\p{Ll}");
        rule("a placeholder", "[{}|#]");
    }

    private PlainEnglish() {}

    private static void rule(String what, String pattern) {
        WRONG.put(what, Pattern.compile(pattern));
    }

    /** What is wrong with these words, each with its reason; a label begins with any letter. */
    static Stream<String> wrongIn(String words, boolean sentences) {
        var plain = words.replace('\u00A0', ' ');
        return WRONG.entrySet().stream().filter(rule -> sentences || !rule.getKey().startsWith("a small"))
                .flatMap(rule -> Stream.of(rule.getValue().matcher(plain)).filter(found -> found.find())
                        .map(found -> rule.getKey() + ": \"" + found.group() + "\" in " + plain));
    }
}
