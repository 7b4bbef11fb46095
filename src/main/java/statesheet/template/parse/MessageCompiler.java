package statesheet.template.parse;

import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.MessagePattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import statesheet.problem.Nearest;
import statesheet.template.plan.BoundWords;
import statesheet.template.plan.BuiltInName;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.Skeleton;
import statesheet.template.plan.Term;
import statesheet.template.plan.TypedText;

/** Turns the parts of one ICU message pattern into segments. Lives as long as one placeholder. */
record MessageCompiler(Vocabulary vocabulary, Report report, TypedText source, MessagePattern pattern) {

    private static final List<String> TYPES = List.of("number", "plural", "select");

    /** In a placeholder nothing is markup, so what would be markup elsewhere is refused, not printed. */
    private static final Pattern MARKUP =
            Pattern.compile("[*`<\\[\\]\\\\]|(?<!\\w)_|_(?!\\w)|&#?\\w+;|https?://|\\bwww\\.");

    /** What {@code #} prints: the figure of the plural around it, less the plural's offset. */
    private record Counted(Reference reference, BigDecimal offset) {}

    Segment whole(CharSequence before) {
        return argument(1, before);
    }

    /** The argument whose first part is {@code start}. */
    private Segment argument(int start, CharSequence before) {
        var position = position(start);
        var word = pattern.getSubstring(pattern.getPart(start + 1));
        return vocabulary.resolve(word, position, report)
                .flatMap(term -> segment(term, start, before))
                .orElseGet(() -> new Segment.Unreadable(word));
    }

    private Optional<Segment> segment(Term term, int start, CharSequence before) {
        return switch (pattern.getPart(start).getArgType()) {
            case NONE -> Optional.of(plain(term, position(start), before));
            case SIMPLE -> formatted(term, start, before);
            case PLURAL -> plural(term, start, before);
            case SELECT -> select(term, start, before);
            case SELECTORDINAL -> unknownType("selectordinal", position(start));
            case CHOICE -> unknownType("choice", position(start));
        };
    }

    private Segment plain(Term term, int position, CharSequence before) {
        return switch (term) {
            case BuiltInName name -> new Segment.Named(name);
            case Reference reference ->
                    figure(position, new Counted(reference, BigDecimal.ZERO), Optional.empty(), before);
        };
    }

    private Optional<Segment> formatted(Term term, int start, CharSequence before) {
        var type = pattern.getSubstring(pattern.getPart(start + 2));
        if (!type.equals("number")) {
            return unknownType(type, position(start));
        }
        return countable(term, "a number", position(start)).flatMap(reference -> {
            var style = pattern.getPart(start + 3);
            if (style.getType() != Part.Type.ARG_STYLE) {
                return Optional.of(plain(reference, position(start), before));
            }
            return skeleton(pattern.getSubstring(style).strip(), reference, source.position(style.getIndex()))
                    .map(skeleton -> figure(position(start), new Counted(reference, BigDecimal.ZERO),
                            Optional.of(skeleton), before));
        });
    }

    private Optional<Skeleton> skeleton(String style, Reference reference, int position) {
        var skeleton = style.startsWith("::")
                ? Skeleton.of(style.substring(2).strip(), reference.figure().unit()) : Optional.<Skeleton>empty();
        if (skeleton.isEmpty()) {
            report.problem("text.number-format", position, "\"" + style + "\", a number format that is not known",
                    "an ICU number skeleton, like ::compact-long .# or ::.00",
                    "correct it, or write {" + reference.typed() + "} for the whole number");
        }
        return skeleton;
    }

    private Optional<Segment> unknownType(String type, int position) {
        report.problem("text.placeholder-type", position, "the type \"" + type + "\" in a placeholder",
                "number, plural or select",
                Nearest.hint(type, TYPES, "use one of these, or only the name"));
        return Optional.empty();
    }

    private Optional<Reference> countable(Term term, String purpose, int position) {
        return switch (term) {
            case Reference reference -> Optional.of(reference);
            case BuiltInName name -> {
                report.problem("text.not-a-figure", position, purpose + " of {" + name.typed() + "}, which is a text",
                        "a figure",
                        "write {" + name.typed() + "}, or choose by it with select");
                yield Optional.empty();
            }
        };
    }

    private Segment figure(int position, Counted counted, Optional<Skeleton> skeleton, CharSequence before) {
        var digits = new Segment.Digits(position, counted.reference, counted.offset, skeleton, BoundWords.after(before),
                Optional.empty());
        return vocabulary.nationValue(counted.reference).map(digits::withNation).orElse(digits);
    }

    private Optional<Segment> plural(Term term, int start, CharSequence before) {
        return countable(term, "a plural", position(start)).map(reference -> {
            boolean hasOffset = pattern.getPart(start + 2).getType().hasNumericValue();
            var offset = hasOffset ? number(start + 2) : BigDecimal.ZERO;
            var cases = cases(start + (hasOffset ? 3 : 2), Optional.of(new Counted(reference, offset)), before);
            var exact = new LinkedHashMap<BigDecimal, List<Segment>>();
            cases.forEach((selector, text) -> {
                if (selector.startsWith("=")) {
                    exact.put(new BigDecimal(selector.substring(1)).stripTrailingZeros(), text);
                }
            });
            return new Segment.Plural(position(start), reference, offset, exact,
                    Optional.ofNullable(cases.get("one")), cases.get("other"));
        });
    }

    private Optional<Segment> select(Term term, int start, CharSequence before) {
        if (term instanceof BuiltInName name && !name.isPageNumber()) {
            var cases = cases(start + 2, Optional.empty(), before);
            var other = cases.remove("other");
            return Optional.of(new Segment.Select(name, cases, other));
        }
        report.problem("text.select-number", position(start),
                "a select of {" + term.typed() + "}, which is a number",
                "plural for a figure; select for a name such as kind",
                term instanceof Reference ? "write {" + term.typed() + ", plural, =0 {…} one {…} other {…}}"
                        : "write {" + term.typed() + "}");
        return Optional.empty();
    }

    /** The texts by their selectors, from part {@code first} to the end of the argument. */
    private Map<String, List<Segment>> cases(int first, Optional<Counted> counted, CharSequence before) {
        var cases = new LinkedHashMap<String, List<Segment>>();
        int i = first;
        while (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
            var selector = pattern.getSubstring(pattern.getPart(i));
            var position = position(i);
            i += pattern.getPartType(i + 1) == Part.Type.MSG_START ? 1 : 2;
            var text = message(i, counted, before);
            i = pattern.getLimitPartIndex(i) + 1;
            checkSelector(selector, counted.isPresent(), cases.putIfAbsent(selector, text) != null, position);
        }
        return cases;
    }

    private void checkSelector(String selector, boolean plural, boolean repeated, int position) {
        if (repeated) {
            report.problem("text.case-twice", position, "the case " + selector + " for the second time",
                    "each case once", "remove one of the two");
        } else if (plural && !selector.startsWith("=") && !List.of("one", "other").contains(selector)) {
            report.problem("text.case-unknown", position, "the case " + selector + ", which English does not have",
                    "=0 and the like, one, other", Nearest.hint(selector, List.of("one", "other"), "remove it"));
        }
    }

    /** The text that begins with part {@code start}. */
    private List<Segment> message(int start, Optional<Counted> counted, CharSequence before) {
        var segments = new ArrayList<Segment>();
        var words = new StringBuilder(before);
        int from = pattern.getPart(start).getLimit();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i <= end; i++) {
            addLiteral(from, pattern.getPatternIndex(i), counted.isPresent(), segments, words);
            switch (pattern.getPartType(i)) {
                case REPLACE_NUMBER -> {
                    var number = counted.orElseThrow(() -> new IllegalStateException("# counts only in a plural"));
                    segments.add(figure(position(i), number, Optional.empty(), words));
                    words.setLength(0);
                }
                case ARG_START -> {
                    segments.add(argument(i, words));
                    words.setLength(0);
                    i = pattern.getLimitPartIndex(i);
                }
                case MSG_LIMIT -> { }
                case MSG_START, SKIP_SYNTAX, INSERT_CHAR, ARG_LIMIT, ARG_NUMBER, ARG_NAME, ARG_TYPE, ARG_STYLE,
                        ARG_SELECTOR, ARG_INT, ARG_DOUBLE ->
                        throw new IllegalStateException("a text does not hold " + pattern.getPartType(i));
            }
            from = pattern.getPart(i).getLimit();
        }
        return List.copyOf(segments);
    }

    private void addLiteral(int from, int to, boolean inPlural, List<Segment> segments, StringBuilder words) {
        if (from == to) {
            return;
        }
        var literal = source.part(from, to);
        refuseMarkup(literal);
        if (!inPlural && literal.text().contains("#")) {
            report.problem("text.hash", literal.position(literal.text().indexOf('#')), "# outside a plural",
                    "# directly in a text of a plural", "write the figure's name in braces");
        }
        segments.add(new Segment.Literal(literal));
        words.append(literal.text());
    }

    private void refuseMarkup(TypedText literal) {
        var markup = MARKUP.matcher(literal.text());
        if (markup.find()) {
            report.problem("text.markup", literal.position(markup.start()),
                    "\"" + markup.group() + "\" inside a placeholder",
                    "plain words inside a placeholder", "set the markup around the whole placeholder: **{…}**");
        }
    }

    private BigDecimal number(int part) {
        return new BigDecimal(pattern.getSubstring(pattern.getPart(part)));
    }

    private int position(int part) {
        return source.position(pattern.getPatternIndex(part));
    }
}
