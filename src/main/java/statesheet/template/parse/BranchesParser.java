package statesheet.template.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.template.parse.PlaceholderParser.Context;
import statesheet.template.plan.BoundWords;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Report;
import statesheet.template.plan.Segment;
import statesheet.template.plan.Segment.PluralForm;
import statesheet.template.plan.Term;
import statesheet.template.plan.TypedText;

/**
 * Compiles what is behind the colon of a short form: {@code case | cases}, {@code rose by # | fell by # | did not
 * change}, each with {@code zero: …} or {@code missing: …} behind it.
 */
final class BranchesParser {

    /** What may be behind a rank. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}’' -]*");

    private static final Pattern ZERO = Pattern.compile("\\s*zero\\s*:");
    private static final Pattern MISSING = Pattern.compile("\\s*missing\\s*:");

    /** Nothing: the words of a branch that have no number. */
    private static final BranchReader.Amount NO_NUMBER = (_, _) -> Optional.empty();

    private final PlaceholderParser placeholders;
    private final Report report;

    BranchesParser(PlaceholderParser placeholders, Report report) {
        this.placeholders = placeholders;
        this.report = report;
    }

    /** The branches as typed; {@code zero} and {@code missing} without their words before the colon. */
    private record Typed(List<TypedText> branches, Optional<TypedText> zero, Optional<TypedText> missing) {}

    /** @param text what is behind the colon */
    Optional<Segment> compile(Term term, TypedText placeholder, TypedText text, Context context) {
        return placeholders.countable(term, "branches", placeholder.position(0))
                .filter(_ -> placeholders.mayNest(placeholder, context))
                .flatMap(reference -> typed(text).flatMap(typed ->
                        segment(reference, typed, placeholder.position(0), context)));
    }

    /** Empty, with a problem reported, where one of the words is there twice. */
    private Optional<Typed> typed(TypedText text) {
        var branches = new ArrayList<TypedText>();
        Optional<TypedText> zero = Optional.empty();
        Optional<TypedText> missing = Optional.empty();
        for (var branch : Braces.branches(text)) {
            var ofZero = ZERO.matcher(branch.text());
            var ofMissing = MISSING.matcher(branch.text());
            if (ofZero.lookingAt() && zero.isEmpty()) {
                zero = Optional.of(branch.part(ofZero.end(), branch.text().length()).stripped());
            } else if (ofMissing.lookingAt() && missing.isEmpty()) {
                missing = Optional.of(branch.part(ofMissing.end(), branch.text().length()).stripped());
            } else if (ofZero.lookingAt() || ofMissing.lookingAt()) {
                report.problem("text.case-twice", branch.stripped().position(0),
                        branch.text().strip().split(":")[0] + ": for the second time", "each once",
                        "remove one of the two");
                return Optional.empty();
            } else {
                branches.add(branch.stripped());
            }
        }
        if (branches.size() == 1 && branches.getFirst().text().isEmpty()) {
            branches.clear();
        }
        return Optional.of(new Typed(branches, zero, missing));
    }

    private Optional<Segment> segment(Reference reference, Typed typed, int position, Context context) {
        if (reference.figure().unit() == Unit.RANK) {
            return ranking(reference, typed, position, context);
        }
        boolean counts = reference.figure().unit() == Unit.COUNT || reference.figure().unit() == Unit.NUMBER;
        boolean signed = reference.figure().isSigned();
        boolean isMissingAlone = typed.branches.isEmpty() && typed.zero.isEmpty() && typed.missing.isPresent();
        if (!counts && !isMissingAlone && !(signed && typed.branches.size() == 3)) {
            return refuse(reference, position, what(typed), "missing: alone, and nothing else behind the colon",
                    "write {" + reference.typed() + "}, with the words around it");
        }
        var missing = typed.missing.map(text -> branch(text, NO_NUMBER, context));
        int branches = typed.branches.size();
        if (branches == 0) {
            return noun(reference, typed, missing, position, context);
        }
        if (branches == 2 && counts) {
            return Optional.of(counted(reference, typed.branches, typed.zero, missing, position, context));
        }
        if (branches == 3 && signed && typed.zero.isEmpty()) {
            return Optional.of(direction(reference, typed.branches, missing, position, context));
        }
        return refuse(reference, position, what(typed), "two, for one and for all other numbers"
                        + (signed ? ", or three, for above zero, below zero and zero" : ""),
                branches == 1 ? "write both, like {" + reference.typed() + ": case | cases}"
                        : "remove what is too much; \\| is the character itself");
    }

    /** {@code {rateRank: highest}}. */
    private Optional<Segment> ranking(Reference reference, Typed typed, int position, Context context) {
        var word = typed.branches.isEmpty() ? "" : typed.branches.getFirst().text();
        if (typed.branches.size() > 1 || typed.zero.isPresent() || !WORDS.matcher(word).matches()
                || typed.branches.isEmpty() && typed.missing.isEmpty()) {
            return refuse(reference, position, what(typed), "one word for behind the number, like highest",
                    "write {" + reference.typed() + ": highest}, or {" + reference.typed() + "} alone");
        }
        return Optional.of(new Segment.Ranking(position, reference, word,
                typed.missing.map(text -> branch(text, NO_NUMBER, context))));
    }

    /**
     * Compiles {@code vs us_rate: higher than | lower than | the same as}.
     *
     * @param other what the figure is compared with
     * @param text  what is behind the colon
     */
    Optional<Segment> comparison(Reference reference, Reference other, TypedText placeholder, TypedText text,
            Context context) {
        int position = placeholder.position(0);
        var named = "{" + reference.typed() + " vs " + other.typed() + ": …}";
        if (!reference.isNumber() || reference.figure().unit() != other.figure().unit()) {
            report.problem("text.comparison-unit", position, named + ", two figures that cannot be compared",
                    "two numbers of the same unit", "name another figure");
            return Optional.empty();
        }
        return typed(text).flatMap(typed -> {
            int count = typed.branches.size();
            if (count != 3 || typed.zero.isPresent()) {
                report.problem("text.comparison", position, (typed.zero.isPresent() ? "zero:" : count + (count == 1
                        ? " text" : " texts")) + " for " + named, "three: for higher, for lower and for the same",
                        "write them like higher than | lower than | the same as");
                return Optional.empty();
            }
            var texts = typed.branches.stream().map(branch -> branch(branch, NO_NUMBER, context)).toList();
            return Optional.of(new Segment.Comparison(position, reference, other, texts.getFirst(), texts.get(1),
                    texts.getLast(), typed.missing.map(branch -> branch(branch, NO_NUMBER, context))));
        });
    }

    private static String what(Typed typed) {
        int count = typed.branches.size();
        return count == 0 && typed.zero.isPresent() ? "zero:" : count == 0 ? "no branches"
                : count == 1 ? "one branch" : count + " branches";
    }

    private Optional<Segment> refuse(Reference reference, int position, String found, String expected, String fix) {
        report.problem("text.branches", position, found + " for {" + reference.typed() + ": …}, "
                + reference.figure().unit().inWords(), expected, fix);
        return Optional.empty();
    }

    /** The dictionary's noun; the number alone where there is none but a word for zero, for a blank or a mark. */
    private Optional<Segment> noun(Reference reference, Typed typed, Optional<List<Segment>> missing, int position,
            Context context) {
        var noun = reference.figure().noun();
        if (noun.isPresent()) {
            var branches = Stream.of(noun.get().one(), noun.get().other())
                    .map(word -> TypedText.at(position, word)).toList();
            return Optional.of(counted(reference, branches, typed.zero, missing, position, context));
        }
        if (typed.zero.isEmpty() && typed.missing.isEmpty()) {
            report.problem("text.no-noun", position, "{" + reference.typed()
                    + ":}, but edition.json has no noun for it",
                    "what it counts", "add \"noun\": [\"case\", \"cases\"] to " + reference.figure().name()
                            + " in edition.json, or write it here: {" + reference.typed() + ": case | cases}");
            return Optional.empty();
        }
        List<Segment> number = List.of(PlaceholderParser.digits(position, reference, Optional.empty(),
                context.before()));
        var zero = typed.zero.map(text -> branch(text, NO_NUMBER, context));
        return Optional.of(new Segment.Plural(position, reference, zero.map(text -> Map.of(BigDecimal.ZERO, text))
                .orElse(Map.of()), number, number, missing, PluralForm.COUNTED, true));
    }

    private Segment counted(Reference reference, List<TypedText> branches, Optional<TypedText> zero,
            Optional<List<Segment>> missing, int position, Context context) {
        boolean label = context.label().filter(reference::equals).isPresent();
        var one = counted(branches.getFirst(), reference, label, position, context);
        var other = counted(branches.getLast(), reference, label, position, context);
        var none = zero.map(text -> branch(text, NO_NUMBER, context))
                .or(() -> label ? Optional.empty() : Optional.of(withNo(other, reference)));
        return new Segment.Plural(position, reference, none.map(text -> Map.of(BigDecimal.ZERO, text)).orElse(Map.of()),
                one, other, missing, label ? PluralForm.NOUN : PluralForm.COUNTED, zero.isPresent());
    }

    /** A branch with the number where its {@code #} is, or before it. */
    private List<Segment> counted(TypedText branch, Reference reference, boolean label, int position,
            Context context) {
        boolean saysWhere = Braces.find(branch.text(), '#', 0) >= 0;
        BranchReader.Amount amount = (at, before) ->
                Optional.of(PlaceholderParser.digits(at, reference, Optional.empty(), before));
        if (saysWhere || label) {
            return branch(branch, amount, context);
        }
        var segments = new ArrayList<Segment>();
        segments.add(amount.at(position, context.before()).orElseThrow());
        segments.add(new Segment.Literal(TypedText.at(position, " ")));
        segments.addAll(branch(branch, amount, context.at("")));
        return List.copyOf(segments);
    }

    /** The same text with "no" for the number. */
    private static List<Segment> withNo(List<Segment> other, Reference reference) {
        return other.stream().map(part -> part instanceof Segment.Digits digits && digits.reference().equals(reference)
                ? new Segment.Literal(TypedText.at(digits.position(), "no")) : part).toList();
    }

    private Segment direction(Reference reference, List<TypedText> branches, Optional<List<Segment>> missing,
            int position, Context context) {
        BranchReader.Amount amount = (at, before) -> Optional.of(
                new Segment.Digits(at, reference, true, Optional.empty(), BoundWords.after(before)));
        var texts = branches.stream().map(text -> branch(text, amount, context)).toList();
        return new Segment.Direction(position, reference, texts.getFirst(), texts.get(1), texts.getLast(), missing);
    }

    private List<Segment> branch(TypedText text, BranchReader.Amount amount, Context context) {
        return BranchReader.read(text, amount, context, placeholders, report);
    }
}
