package statesheet.template.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import statesheet.edition.FigureDefinition;
import statesheet.template.plan.BoundWords;
import statesheet.template.plan.BuiltInName;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.Skeleton;
import statesheet.template.plan.Term;
import statesheet.template.plan.TypedText;

/**
 * Compiles placeholders: a name, a name with branches, a message in the syntax of ICU's MessageFormat.
 *
 * <p>Of ICU only the number skeletons are used. Its formatter does not tell which piece of a text came from which
 * figure, and its parser does not know the short forms.
 */
final class PlaceholderParser {

    private static final Pattern FIRST_NAME = Pattern.compile("[\\p{L}\\p{N}_]+");

    private static final Pattern FORM = Pattern.compile(
            "\\{\\s*(?<name>[\\p{L}\\p{N}_]+)(?<possessive>['’]s)?(?<member>\\.[\\p{L}\\p{N}_]*)?\\s*(?<rest>.*)}",
            Pattern.DOTALL);

    private static final Pattern COMPARISON =
            Pattern.compile("vs\\s+(?<other>[\\p{L}\\p{N}_]+)\\s*:(?<branches>.*)", Pattern.DOTALL);

    /** Behind a rank's name: how many are ranked. */
    private static final String UNIVERSE = "_of";

    /** Deeper ones nobody can read. */
    private static final int DEEPEST = 3;

    private final Vocabulary vocabulary;
    private final Report report;

    PlaceholderParser(Vocabulary vocabulary, Report report) {
        this.vocabulary = vocabulary;
        this.report = report;
    }

    /**
     * Where a placeholder is.
     *
     * @param before the text that leads up to it
     * @param label  the large figure that the text is the label of, if it is one
     * @param depth  how many placeholders with branches it is in
     */
    record Context(CharSequence before, Optional<Reference> label, int depth) {

        static Context behind(CharSequence before) {
            return new Context(before, Optional.empty(), 0);
        }

        /** In a branch, behind these words. */
        Context within(CharSequence words) {
            return new Context(words, label, depth + 1);
        }

        Context at(CharSequence words) {
            return new Context(words, label, depth);
        }
    }

    /** One placeholder, braces included. */
    Segment compile(TypedText placeholder, Context context) {
        var form = FORM.matcher(placeholder.text());
        if (!form.matches() || !isKnownForm(form)) {
            return unreadable(placeholder);
        }
        var name = form.group("name");
        if (name.endsWith(UNIVERSE) && form.group("rest").isEmpty()) {
            return universe(name, placeholder.position(0));
        }
        return vocabulary.resolve(name, placeholder.position(0), report)
                .flatMap(term -> segment(term, form, placeholder, context))
                .orElseGet(() -> new Segment.Unreadable(name));
    }

    private static boolean isKnownForm(Matcher form) {
        var rest = form.group("rest");
        return rest.isEmpty() || rest.startsWith(",") || rest.startsWith(":") || COMPARISON.matcher(rest).matches();
    }

    private Optional<Segment> segment(Term term, Matcher form, TypedText placeholder, Context context) {
        var position = placeholder.position(0);
        var rest = placeholder.part(form.start("rest"), form.end("rest"));
        if (form.group("possessive") != null) {
            return possessive(term, rest, position);
        }
        if (form.group("member") != null) {
            return member(term, form.group("member"), rest, position);
        }
        if (rest.text().isEmpty()) {
            return Optional.of(plain(term, position, context));
        }
        var comparison = COMPARISON.matcher(rest.text());
        if (comparison.matches()) {
            return comparison(term, comparison, placeholder, rest, context);
        }
        if (rest.text().startsWith(",") ) {
            return new MessageParser(this, vocabulary, report).compile(term, placeholder, rest, context);
        }
        return new BranchesParser(this, report).compile(term, placeholder, rest.part(1, rest.text().length()), context);
    }

    private Optional<Segment> comparison(Term term, Matcher form, TypedText placeholder, TypedText rest,
            Context context) {
        int position = placeholder.position(0);
        var other = vocabulary.resolve(form.group("other"), position, report)
                .flatMap(found -> countable(found, "a comparison", position));
        return countable(term, "a comparison", position).filter(_ -> mayNest(placeholder, context))
                .flatMap(one -> other.flatMap(two -> new BranchesParser(this, report).comparison(one, two, placeholder,
                        rest.part(form.start("branches"), form.end("branches")), context)));
    }

    private Segment universe(String name, int position) {
        var rank = name.substring(0, name.length() - UNIVERSE.length());
        var reference = vocabulary.resolve(rank, position, report)
                .flatMap(term -> countable(term, UNIVERSE, position));
        if (reference.filter(found -> found.figure().unit() != FigureDefinition.Unit.RANK).isPresent()) {
            report.problem("text.universe", position, "{" + name + "}, but " + rank + " is no rank",
                    "_of behind the name of a rank: how many are ranked", "write {" + rank + "}");
        }
        return reference.filter(found -> found.figure().unit() == FigureDefinition.Unit.RANK)
                .<Segment>map(Segment.RankedCount::new)
                .orElseGet(() -> new Segment.Unreadable(name));
    }

    private Optional<Segment> possessive(Term term, TypedText rest, int position) {
        if (term instanceof BuiltInName name && name.isOwner() && rest.text().isEmpty()) {
            return Optional.of(new Segment.Named(name, true));
        }
        report.problem("text.possessive", position, "{" + term.typed() + "'s…}",
                "{state's}, {the_state's}, {nation's} or {organization's}", "write {" + term.typed() + "} alone");
        return Optional.empty();
    }

    private Optional<Segment> member(Term term, String member, TypedText rest, int position) {
        if (term instanceof Reference reference && member.equals(".period") && rest.text().isEmpty()) {
            return Optional.of(new Segment.Period(vocabulary.period(reference)));
        }
        report.problem("text.member", position, "{" + term.typed() + member + "…}",
                "{name.period}, the period of a figure", "write {" + term.typed() + "} alone, or "
                        + (term instanceof Reference ? "{" + term.typed() + ".period}" : "the name of a figure"));
        return Optional.empty();
    }

    private static Segment plain(Term term, int position, Context context) {
        return switch (term) {
            case BuiltInName name -> new Segment.Named(name, false);
            case Reference reference -> digits(position, reference, Optional.empty(), context.before());
        };
    }

    static Segment digits(int position, Reference reference, Optional<Skeleton> skeleton, CharSequence before) {
        return new Segment.Digits(position, reference, false, skeleton, BoundWords.after(before));
    }

    /** The figure that a form with branches or a number format is about; reports where it is none. */
    Optional<Reference> countable(Term term, String purpose, int position) {
        if (term instanceof Reference reference) {
            return Optional.of(reference);
        }
        report.problem("text.not-a-figure", position, purpose + " of {" + term.typed() + "}, which is a text",
                "a figure", "write {" + term.typed() + "}, or choose by it with select");
        return Optional.empty();
    }

    /** Whether a placeholder with branches may be here; reports where it is in too many others. */
    boolean mayNest(TypedText placeholder, Context context) {
        if (context.depth() < DEEPEST) {
            return true;
        }
        report.problem("text.nesting", placeholder.position(0), shortened(placeholder.text()) + ", inside "
                + context.depth() + " others", "placeholders with branches at most " + DEEPEST + " deep",
                "say it in two sentences");
        return false;
    }

    Segment unreadable(TypedText placeholder) {
        boolean condition = ConditionReader.isCondition(placeholder.text());
        report.problem(condition ? "text.condition-place" : "text.placeholder", placeholder.position(0),
                shortened(placeholder.text()) + (condition ? ", a condition"
                : ", which cannot be read as a placeholder"),
                condition ? ConditionReader.PLACES
                        : vocabulary.forms(),
                condition ? "move it to the end" : "fix the names, commas and braces between the outermost braces");
        return new Segment.Unreadable(firstName(placeholder.text()));
    }

    static String firstName(String text) {
        var name = FIRST_NAME.matcher(text);
        return name.find() ? name.group() : "?";
    }

    /** Long enough to be found in the file, short enough for one line. */
    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
