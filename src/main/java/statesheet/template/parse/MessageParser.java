package statesheet.template.parse;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import statesheet.problem.Nearest;
import statesheet.template.parse.PlaceholderParser.Context;
import statesheet.template.plan.BuiltInName;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.Skeleton;
import statesheet.template.plan.Term;
import statesheet.template.plan.TypedText;

/** Compiles what is behind the name in an ICU message: {@code , number, ::.0}, {@code , plural, one {…} other {…}}. */
final class MessageParser {

    private static final List<String> TYPES = List.of("number", "plural", "select");

    private static final Pattern TYPE = Pattern.compile(",\\s*(?<type>[^\\s,{}]*)\\s*(?:,(?<style>.*))?",
            Pattern.DOTALL);

    /** Others than these change from sheet to sheet, and from year to year. */
    private static final Pattern EXACT = Pattern.compile("=[012]");

    private static final String OTHER = "other";

    private final PlaceholderParser placeholders;
    private final Vocabulary vocabulary;
    private final Report report;

    MessageParser(PlaceholderParser placeholders, Vocabulary vocabulary, Report report) {
        this.placeholders = placeholders;
        this.vocabulary = vocabulary;
        this.report = report;
    }

    Optional<Segment> compile(Term term, TypedText placeholder, TypedText rest, Context context) {
        var message = TYPE.matcher(rest.text());
        if (!message.matches()) {
            return Optional.of(placeholders.unreadable(placeholder));
        }
        var style = message.group("style") == null ? Optional.<TypedText>empty()
                : Optional.of(rest.part(message.start("style"), message.end("style")));
        return switch (message.group("type")) {
            case "number" -> number(term, placeholder.position(0), style, context);
            case "plural" -> amount(term, "a plural", placeholder.position(0))
                    .flatMap(reference -> plural(reference, placeholder, style, context));
            case "select" -> select(term, placeholder, style, context);
            default -> {
                report.problem("text.placeholder-type", placeholder.position(0),
                        "the type \"" + message.group("type") + "\" in a placeholder", "number, plural or select",
                        Nearest.hint(message.group("type"), TYPES, "use one of these, or the name alone"));
                yield Optional.empty();
            }
        };
    }

    private Optional<Segment> number(Term term, int position, Optional<TypedText> style, Context context) {
        return amount(term, "a number", position).flatMap(reference -> style.isEmpty()
                ? Optional.of(PlaceholderParser.digits(position, reference, Optional.empty(), context.before()))
                : skeleton(style.get(), reference).map(skeleton ->
                        PlaceholderParser.digits(position, reference, Optional.of(skeleton), context.before())));
    }

    /** The figure of a message; reports one that has a form of its own. */
    private Optional<Reference> amount(Term term, String purpose, int position) {
        var reference = placeholders.countable(term, purpose, position);
        var own = reference.flatMap(MessageParser::ownForm);
        own.ifPresent(form -> report.problem("text.own-form", position, purpose + " of {" + term.typed()
                + "}, which has a form of its own", "a count, a number, a percent or dollars", "write " + form));
        return reference.filter(_ -> own.isEmpty());
    }

    private static Optional<String> ownForm(Reference reference) {
        return switch (reference.figure().unit()) {
            case RANK -> Optional.of("{" + reference.typed() + "}, or {" + reference.typed() + ": highest}");
            case PERCENT_CHANGE, POINTS ->
                    Optional.of("{" + reference.typed() + ": rose by # | fell by # | did not change}");
            case COUNT, PERCENT, NUMBER, DOLLARS, TEXT -> Optional.empty();
        };
    }

    private Optional<Skeleton> skeleton(TypedText typed, Reference reference) {
        var style = typed.text().strip();
        var unit = reference.figure().unit();
        var stem = style.startsWith("::") ? style.substring(2).strip() : "";
        var skeleton = stem.isEmpty() ? Optional.<Skeleton>empty() : Skeleton.of(stem, unit);
        if (skeleton.isEmpty() && !stem.isEmpty() && Skeleton.changesFigure(stem, unit)) {
            report.problem("text.number-changes", typed.position(0),
                    "\"" + style + "\", a number format that makes another number or another unit of the figure",
                    "one that rounds, like ::compact-long .# or ::.00",
                    "write {" + reference.typed()
                    + "}; \"scale\" and \"unit\" in edition.json are for the whole figure");
        } else if (skeleton.isEmpty()) {
            report.problem("text.number-format", typed.position(0), "\"" + style
                    + "\", a number format that is not known",
                    "an ICU number skeleton that rounds, like ::compact-long .# or ::.00",
                    "correct it, or write {" + reference.typed() + "} for the whole number");
        }
        return skeleton;
    }

    private Optional<Segment> plural(Reference reference, TypedText placeholder, Optional<TypedText> style,
            Context context) {
        return cases(placeholder, style, context, true,
                (at, before) -> Optional.of(PlaceholderParser.digits(at, reference, Optional.empty(), before)))
                .flatMap(cases -> withOther("a plural", "# …", placeholder, reference, cases)).map(cases -> {
                    var exact = new LinkedHashMap<BigDecimal, List<Segment>>();
                    cases.forEach((selector, text) -> {
                        if (EXACT.matcher(selector).matches()) {
                            exact.put(new BigDecimal(selector.substring(1)).stripTrailingZeros(), text);
                        }
                    });
                    var other = cases.get(OTHER);
                    return new Segment.Plural(placeholder.position(0), reference, exact,
                            cases.getOrDefault("one", other),
                            other, Optional.empty(), Segment.PluralForm.MESSAGE, true);
                });
    }

    private Optional<Segment> select(Term term, TypedText placeholder, Optional<TypedText> style, Context context) {
        if (!(term instanceof BuiltInName name) || name.isPageNumber()) {
            report.problem("text.select-number", placeholder.position(0),
                    "a select of {" + term.typed() + "}, which is a number",
                    "plural for a figure; select for a name such as kind",
                    "write " + (term instanceof Reference reference ? ownForm(reference).orElse("{" + term.typed()
                            + ", plural, =0 {…} one {…} other {…}}") : "{" + term.typed() + "}"));
            return Optional.empty();
        }
        return cases(placeholder, style, context, false, (_, _) -> Optional.empty())
                .flatMap(cases -> withOther("a select", "…", placeholder, term, cases)).map(cases -> {
                    var other = cases.remove(OTHER);
                    return new Segment.Select(name, cases, other);
                });
    }

    /** The cases, if {@code other} is among them; reports that it is not, unless a misspelled one was reported. */
    private Optional<Map<String, List<Segment>>> withOther(String what, String text, TypedText placeholder, Term term,
            Map<String, List<Segment>> cases) {
        if (cases.containsKey(OTHER)) {
            return Optional.of(cases);
        }
        if (cases.keySet().stream().noneMatch(selector -> Nearest.to(selector, List.of(OTHER)).isPresent())) {
            report.problem("text.no-other", placeholder.position(0), what + " of " + term.typed() + " without other",
                    "a text for " + (what.endsWith("plural") ? "all other numbers" : "everything else"),
                    "end it with other {" + text + "}");
        }
        return Optional.empty();
    }

    /** The texts by their selectors; empty, with a problem reported, where braces and selectors do not take turns. */
    private Optional<Map<String, List<Segment>>> cases(TypedText placeholder, Optional<TypedText> style,
            Context context,
            boolean plural, BranchReader.Amount amount) {
        var cases = new LinkedHashMap<String, List<Segment>>();
        if (!placeholders.mayNest(placeholder, context)) {
            return Optional.empty();
        }
        var left = style.map(TypedText::stripped).orElseGet(() -> TypedText.at(placeholder.position(0), ""));
        while (!left.text().isEmpty()) {
            int brace = left.text().indexOf('{');
            int end = brace < 0 ? -1 : Braces.end(left.text(), brace);
            var selector = end < 0 ? left : left.part(0, brace).stripped();
            selector = plural ? withoutOffset(selector) : selector;
            if (end < 0 || selector.text().isEmpty() || plural && selector.text().contains(" ")) {
                placeholders.unreadable(placeholder);
                return Optional.empty();
            }
            var text = BranchReader.read(left.part(brace + 1, end - 1), amount, context, placeholders, report);
            checkSelector(selector, plural, cases.putIfAbsent(selector.text(), text) != null);
            left = left.part(end, left.text().length()).stripped();
        }
        if (!plural) {
            checkPlaces(placeholder, cases);
        }
        return Optional.of(cases);
    }

    private TypedText withoutOffset(TypedText selector) {
        var offset = Pattern.compile("offset:\\s*\\S*\\s*").matcher(selector.text());
        if (!offset.lookingAt()) {
            return selector;
        }
        report.problem("text.plural-offset", selector.position(0), "\"" + offset.group().strip() + "\" in a plural",
                "the figure itself", "remove the offset: it would print another number");
        return selector.part(offset.end(), selector.text().length());
    }

    private void checkSelector(TypedText selector, boolean plural, boolean repeated) {
        var typed = selector.text();
        var position = selector.position(0);
        if (repeated) {
            report.problem("text.case-twice", position, "the case " + typed + " for the second time", "each case once",
                    "remove one of the two");
        } else if (plural && typed.matches("=\\d+(\\.\\d+)?") && !EXACT.matcher(typed).matches()) {
            report.problem("text.case-exact", position, "the case " + typed + ", an exact number",
                    "=0, =1 or =2: other numbers differ from place to place, and from year to year", "remove it");
        } else if (plural && !EXACT.matcher(typed).matches() && !List.of("one", OTHER).contains(typed)) {
            report.problem("text.case-unknown", position, "the case " + typed + ", which English does not have",
                    "=0 and the like, one, other", Nearest.hint(typed, List.of("one", OTHER), "remove it"));
        }
    }

    /** A case that no place ever meets is probably misspelled. */
    private void checkPlaces(TypedText placeholder, Map<String, List<Segment>> cases) {
        var name = BuiltInName.typed(PlaceholderParser.firstName(placeholder.text())).orElseThrow();
        var values = vocabulary.valuesOf(name);
        cases.keySet().stream().filter(selector -> !selector.equals(OTHER) && !values.isEmpty()
                && !values.contains(selector)).forEach(selector ->
                report.problem("text.case-no-place", placeholder.position(0),
                        "the case " + selector + " of {" + name.typed()
                        + "}, which no place meets", values.size() > 5 ? "the " + name.typed() + " of a place"
                                : String.join(", ", values) + " or other",
                        Nearest.hint(selector, values, "remove the case")));
    }
}
