package statesheet.mutation;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes to a text, most of them beside or within a placeholder. Lives as long as one mutant. */
final class TextMutations {

    private static final List<String> MARKS = List.of("{", "}", ":", "|", "#", ",", "*", "**", "_", "`", "\\", "[",
            "]", "(", ")", "<", ">", "!", "~", "&", "&amp;", "&#50;", "'", "\"", "\n", "\n\n", "\n# ", "\n## ", "\n- ",
            "\n---\n", "\n```\n", "```chart\n", " ", "\t", "\u00A0", "\u0000", "\u200B", "\u202E", "\uD83D\uDE00",
            "e\u0301", ".");

    private static final List<String> NEIGHBORS = List.of("0", "1", "-", "\u2212", "+", "$", "%", ",000", ".5", "00",
            "\u00BD", "(", "more than ", "about ", "at least ", "up to ", "not more than ", "exceeding ", "no ",
            "the ", "all ", "each ", "$ ", " %", " percent", " thousand", " million", "s", "/7", "-year", "th",
            "\u00B2", "{period}", "{state}", "\u0661");

    private static final List<String> FORMATS = List.of(", number", ", number, integer", ", number, percent",
            ", number, ::integer-width/00", ", number, ::scale/3", ", number, ::scale/1E999999", ", number, ::percent",
            ", number, ::unit/meter usage/road", ", number, ::precision-increment/100",
            ", number, ::@@ rounding-mode-unnecessary", ", number, ::.0", ", number, ::compact-short",
            ", number, ::compact-long .#", ", number, ::sign-always", ", number, ::scientific", ", number, #00",
            ", number, ::currency/USD", ", number, ::numbering-system/arab", ", date", ", spellout", ", ordinal",
            ", choice, 0#none|1#one", ", plural, one {case} othe {cases}", ", plural, other {#}",
            ", plural, offset:1 other {#}", ", plural, =132 {no cases} other {#}",
            ", plural, one {{us_total} case} other {#}", ", selectordinal, one {#st} other {#th}",
            ", select, state {a} other {b}", ": case | cases", ": # case | # cases", ": zero: none", ": missing:",
            ": a | b | c", ": a | b | c | d", ":", ".period", " vs us_total: more | less | the same", ": \\| | \\#",
            ": {period} | {cases}", "'s");

    private static final List<String> LINES = List.of("It had 1,234 cases, 12% more, for $5.",
            "\n```chart\nfigure: total\n```\n", "\n```table\nfigure: missingCases\ntitle: T\nby: nothing\n```\n",
            "\n```figures\ntotal: a\ntotal: b\n```\n", "\n```notes\n", "\n## Heading {if veterans}\n",
            "\n## Heading {unless us_total}\n", "{if veterans}", "{unless total}", "{if nothing}",
            "\n- item {if veterans}\n- item\n", "\n> quoted\n", "\n    code\n", "<b>html</b>",
            "\n| a | b |\n|---|---|\n| 1 | 2 |\n", "![picture](x.png)", "[link](javascript:alert)",
            "[link](https://example.org/{code})", "\n---\n---\n", "\n***\n", "qr: https://example.org\n",
            "<https://example.org/5>", "{page} of {pages}", "24/7, under 18, 2-1-1, January 24");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:us_)?[A-Za-z]\\w*");
    private static final Pattern WHOLE = Pattern.compile("\\{[^{}]*}");

    private final Random random;
    private String text;

    private TextMutations(String text, Random random) {
        this.text = text;
        this.random = random;
    }

    static String of(String text, Random random) {
        var mutations = new TextMutations(text, random);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            mutations.change();
        }
        return mutations.text;
    }

    private void change() {
        switch (random.nextInt(16)) {
            case 0, 1 -> put(random.nextInt(text.length() + 1), drawn(MARKS));
            case 2 -> cut(random.nextInt(text.length() + 1), 1 + random.nextInt(3));
            case 3, 4 -> at(WHOLE, found -> put(random.nextBoolean() ? found.start() : found.end(), drawn(NEIGHBORS)));
            case 5, 6, 7 -> at(PLACEHOLDER, found -> put(found.end(), drawn(FORMATS)));
            case 8 -> at(PLACEHOLDER, found -> rename(found));
            case 9 -> at(WHOLE, found -> put(found.end(), found.group()));
            case 10 -> at(Pattern.compile("[|#]|zero:|missing:|\\{if [^}]*}"), found -> cut(found));
            case 11 -> at(WHOLE, found -> put(random.nextInt(text.length() + 1), found.group()));
            case 12 -> at(Pattern.compile("\n"), found -> put(found.start(), " " + drawn(LINES)));
            case 13 -> at(Pattern.compile("\n.*"), found -> cut(found));
            case 14 -> at(Pattern.compile("\\b[a-z]+\\b"), found -> put(found.end(), drawn(NEIGHBORS)));
            default -> extreme();
        }
    }

    private void put(int at, String words) {
        text = text.substring(0, at) + words + text.substring(at);
    }

    private void cut(int from, int length) {
        text = text.substring(0, from) + text.substring(Math.min(text.length(), from + length));
    }

    private void cut(MatchResult found) {
        cut(found.start(), found.group().length());
    }

    private interface Change {
        void apply(MatchResult found);
    }

    private void at(Pattern pattern, Change change) {
        var all = pattern.matcher(text).results().toList();
        if (!all.isEmpty()) {
            change.apply(all.get(random.nextInt(all.size())));
        }
    }

    /** Another figure's name, the nation's figure, or a name that is not there. */
    private void rename(MatchResult found) {
        var names = PLACEHOLDER.matcher(text).results().map(MatchResult::group).distinct().toList();
        var name = found.group().substring(1);
        cut(found);
        put(found.start(), switch (random.nextInt(4)) {
            case 0 -> "{us_" + name;
            case 1 -> "{" + name.replaceFirst("^us_", "");
            case 2 -> "{" + name.substring(0, name.length() - 1);
            default -> names.get(random.nextInt(names.size()));
        });
    }

    /** Seldom: what only a program or a cat on the keyboard types. */
    private void extreme() {
        int at = random.nextInt(text.length() + 1);
        int times = 1 << random.nextInt(11);
        switch (random.nextInt(6)) {
            case 0 -> put(at, "{total, plural, other {".repeat(times) + "x" + "}}".repeat(times));
            case 1 -> put(at, drawn(MARKS).repeat(times));
            case 2 -> put(at, (drawn(LINES) + "\n").repeat(Math.min(64, times)));
            case 3 -> put(at, "\n" + ">".repeat(times) + " x");
            case 4 -> put(at, "[".repeat(times) + "x" + "](y)".repeat(times));
            default -> text = Stream.of(text.split("\n\n")).filter(part -> random.nextInt(4) > 0)
                    .collect(Collectors.joining("\n\n"));
        }
    }

    private String drawn(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
