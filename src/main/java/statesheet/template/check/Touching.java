package statesheet.template.check;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.template.plan.BuiltInName;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;

/** Finds digits, signs and separators that touch a figure, and so make another number of it: {@code {cases}0}. */
final class Touching {

    /** Stands for a figure's number. */
    private static final char FIGURE = '\u0001';
    /** Stands for a name, a text, an address. */
    private static final char NAME = '\u0002';
    /** Stands for a period or a date, whose digits must not be those of a figure either. */
    private static final char DATE = '\u0003';

    /** As many characters as any of the patterns looks at. */
    private static final int REACH = 12;

    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2212";

    private static final Pattern BEFORE = Pattern.compile("(?:[\\p{N}" + FIGURE + DATE + "]|(?<![\\p{L}\\)])[.,]|["
            + HYPHENS + "]|" + FIGURE + " )$");
    private static final Pattern AFTER = Pattern.compile("^(?:[\\p{N}" + FIGURE + DATE + "]|[.,][\\p{N}" + FIGURE + DATE
            + "]|[" + HYPHENS + "]|[KkMBT](?!\\p{L})|(?:st|nd|rd|th)(?!\\p{L}))");
    private static final Pattern MULTIPLIED =
            Pattern.compile("^ ?(hundred|thousand|million|billion|trillion|dozen)(?!\\p{L})");
    private static final Pattern PERCENT = Pattern.compile("^ ?(?:%|percent(?!\\p{L}))");
    private static final Set<Unit> PERCENTS = EnumSet.of(Unit.PERCENT, Unit.PERCENT_CHANGE, Unit.POINTS);
    private static final Pattern DOLLARS = Pattern.compile("^ dollars?(?!\\p{L})");

    /** What two branches have before them is one thing. */
    private final SequencedSet<Complaint> found = new LinkedHashSet<>();

    private Touching() {}

    static void check(List<Segment> segments, Report report) {
        check(segments, List.of(), report);
    }

    /** @param label what a large figure goes on in */
    static void check(List<Segment> segments, List<Segment> label, Report report) {
        var touching = new Touching();
        touching.check(segments, "", " " + printed(label, false));
        touching.found.forEach(complaint -> complaint.report(report));
    }

    /** @param before what is printed before the segments, and {@code after} what comes behind */
    private void check(List<Segment> segments, String before, String after) {
        for (int i = 0; i < segments.size(); i++) {
            var left = end(before + printed(segments.subList(0, i), true));
            var right = start(printed(segments.subList(i + 1, segments.size()), false) + after);
            if (segments.get(i) instanceof Segment.Digits digits && digits.reference().isNumber()) {
                check(digits, left, right);
            } else if (segments.get(i) instanceof Segment.Digits digits) {
                checkWords(digits, left, right);
            }
            segments.get(i).branches().forEach(branch -> check(branch, left, right));
        }
    }

    private void check(Segment.Digits digits, String left, String right) {
        var unit = digits.reference().figure().unit();
        var name = "{" + digits.reference().typed() + "}";
        var before = BEFORE.matcher(left);
        var after = AFTER.matcher(right);
        var multiplied = MULTIPLIED.matcher(right);
        if (before.find()) {
            refuse(digits, words(before.group()) + " right before " + name, "remove it, or put words between");
        } else if (unit == Unit.DOLLARS && left.endsWith("$")) {
            refuse(digits, "\"$\" right before " + name + ", which prints its own", "remove the $");
        }
        if (after.find()) {
            refuse(digits, words(after.group()) + " right after " + name, "remove it, or put words between");
        } else if (isInFull(digits.reference().figure()) && multiplied.find()) {
            refuse(digits, "\"" + multiplied.group(1) + "\" behind " + name, PERCENTS.contains(unit) ? "remove it"
                    : "remove it; if the column is in such units, say so by \"scale\" in edition.json");
        } else if (PERCENTS.contains(unit) && PERCENT.matcher(right).find()
                || unit == Unit.DOLLARS && DOLLARS.matcher(right).find()) {
            refuse(digits, (unit == Unit.DOLLARS ? "\"dollars\"" : "a percent sign") + " behind " + name
                    + (unit == Unit.POINTS ? ", which is in percentage points" : ", which prints its own"),
                    "remove it");
        }
    }

    /** Whether it is never given in thousands or millions, and neither is what it is worked out from. */
    private static boolean isInFull(FigureDefinition figure) {
        return figure.unit() == Unit.COUNT || PERCENTS.contains(figure.unit())
                || figure.unit() == Unit.NUMBER && figure.isWorkedOut();
    }

    /** A name may end in a number: Agency 12. */
    private void checkWords(Segment.Digits words, String left, String right) {
        var name = "{" + words.reference().typed() + "}";
        if (left.matches("(?s).*\\p{N}")) {
            refuse(words, "\"" + left.charAt(left.length() - 1) + "\" right before " + name, "put a space between");
        }
        if (right.matches("(?s)\\p{N}.*")) {
            refuse(words, "\"" + right.charAt(0) + "\" right after " + name, "put a space between");
        }
    }

    private static String words(String touching) {
        return switch (touching.strip()) {
            case "\u0001" -> "another figure";
            case "\u0003" -> "a period or a date";
            default -> "\"" + touching.replace(FIGURE, '#').replace(DATE, '#') + "\"";
        };
    }

    private void refuse(Segment.Digits digits, String found, String fix) {
        this.found.add(new Complaint("text.touching", digits.position(), found,
                "words or a space beside a figure: it would print as another number", fix));
    }

    /** What segments print, as far as it matters; of several texts the one that has a figure at this end. */
    private static String printed(List<Segment> segments, boolean end) {
        var printed = new StringBuilder();
        for (var segment : segments) {
            printed.append(switch (segment) {
                case Segment.Literal(var words) -> words.text();
                case Segment.Digits digits -> String.valueOf(digits.reference().isNumber() ? FIGURE : NAME);
                case Segment.Named(var name, _) when name == BuiltInName.PERIOD || name == BuiltInName.PUBLISHED ->
                        String.valueOf(DATE);
                case Segment.Period _ -> String.valueOf(DATE);
                case Segment.Address _, Segment.Named _, Segment.Unreadable _ -> String.valueOf(NAME);
                case Segment.Ranking _, Segment.RankedCount _ -> String.valueOf(FIGURE);
                case Segment.ByFigure _, Segment.Select _ -> printedBranch(segment, end);
            });
        }
        return printed.toString();
    }

    private static String printedBranch(Segment segment, boolean end) {
        var branches = segment.branches().map(branch -> printed(branch, end)).toList();
        return branches.stream().filter(branch -> end ? branch.endsWith(String.valueOf(FIGURE))
                : branch.startsWith(String.valueOf(FIGURE))).findFirst().orElse(branches.getLast());
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - REACH));
    }

    private static String start(String text) {
        return text.substring(0, Math.min(REACH, text.length()));
    }
}
