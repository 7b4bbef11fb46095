package statesheet.template.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Value;
import statesheet.template.fill.Placed;
import statesheet.template.fill.PlacedText;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Segment;

/**
 * Holds the words behind a number against it: {@code 1 children}, {@code 1 person were}, {@code no cases was}.
 *
 * <p>English is not parsed. What is looked at is the noun behind the number, past adjectives, and the first form of
 * <i>be</i> or <i>have</i> in the same clause.
 */
record Agreement(Nouns nouns) {

    private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}'’-]*|\\p{N}[\\p{N},.]*(?<=\\p{N})%?|[^\\s]");

    private static final Pattern ADJECTIVE = Pattern.compile("new|other|more|young|old|adult|child|missing|total"
            + "|homeless|long-term|full-time|part-time|.{3,}(?:ed|ing|less|ful|al|ive|ous|ic|ary|able|ible|ern)");

    /** End a noun's phrase: what comes behind is no longer a part of its name. */
    private static final Set<String> FUNCTION_WORDS = Set.of("in", "of", "on", "at", "to", "from", "for", "with",
            "by", "under", "over", "per", "as", "than", "and", "or", "who", "that", "which", "was", "were", "is", "are",
            "has", "have", "had", "did", "do", "does", "will", "would", "can", "could", "may", "might", "should",
            "must", "not", "across", "among");

    private static final Set<String> OF_ONE = Set.of("was", "is", "has", "does", "wasn't", "isn't", "hasn't");
    private static final Set<String> OF_MANY = Set.of("were", "are", "have", "do", "weren't", "aren't", "haven't");

    /** Begin another clause, or a subject of several things. */
    private static final Set<String> CLAUSE_ENDS = Set.of("and", "or", "but", "who", "that", "which", "whose", "whom",
            "when",
            "where", "while", "because", "if", "than", "as", "so", "plus", "what", "to");

    /** Before a number, they say that it is not the subject. */
    private static final Set<String> PREPOSITIONS = Set.of("in", "of", "on", "at", "to", "from", "for", "with", "by",
            "among", "between", "after", "before", "during", "through", "into", "against", "than", "within", "without",
            "across");

    /** Before "no", they make nonsense of it. */
    private static final Set<String> NOT_BEFORE_NO = Set.of("the", "these", "those", "all", "only", "each", "about",
            "of",
            "than", "not", "without", "its", "their", "nearly", "almost", "exactly", "least", "most");

    /** Before "fewer than 10", they make nonsense of it. */
    private static final Set<String> NOT_BEFORE_FEWER =
            Set.of("the", "these", "those", "all", "each", "not", "its", "their");

    /** Before words like "less than 1%", they say it twice. */
    private static final Pattern ROUNDED = Pattern.compile("(?i)(?:about|nearly|almost|over|under|roughly|around|only"
            + "|exactly|approximately|(?:more|less|fewer|greater) than|at least|at most|up to)\\s$");

    private static final Pattern NO_THINGS = Pattern.compile("(?i)no(?! one\\b)\\s");

    private static final Pattern IN_WORDS = Pattern.compile("(?i)(?:less|more|fewer|not|no|at|under|over)\\s.*");

    Stream<Complaint> complaints(PlacedText text) {
        return text.placed().stream().flatMap(part -> complaints(part, text));
    }

    private Stream<Complaint> complaints(Placed part, PlacedText text) {
        var counted = counted(part, text);
        var marked = part.value() instanceof Value.InWords said ? marked(part, said, text)
                : Stream.<Complaint>empty();
        return Stream.concat(Stream.concat(twice(part, text).stream(), marked), counted.stream().flatMap(number -> {
            var found = new ArrayList<Complaint>();
            noun(number, text).ifPresent(found::add);
            verb(number, text).ifPresent(found::add);
            zero(number, text).ifPresent(found::add);
            return found.stream();
        }));
    }

    /**
     * A number of things on the page.
     *
     * @param one  whether it is one, and else none or many
     * @param from where it begins, and {@code to} where the number itself ends
     */
    private record Counted(Placed part, Reference reference, boolean one, boolean none, int from, int to) {}

    private static Optional<Counted> counted(Placed part, PlacedText text) {
        if (!(part.value() instanceof Value.Number(var value))) {
            return Optional.empty();
        }
        var words = text.words().substring(part.from(), part.to());
        return switch (part.segment()) {
            case Segment.Digits digits when counts(digits.reference()) -> Optional.of(new Counted(part,
                    digits.reference(),
                    Segment.Plural.isOne(words), false, part.from(), part.to()));
            case Segment.Plural plural when counts(plural.reference()) && value.signum() == 0
                    && NO_THINGS.matcher(words).lookingAt() -> Optional.of(new Counted(part, plural.reference(), false,
                    !plural.saysZero(), part.from(), part.from() + 2));
            default -> Optional.empty();
        };
    }

    private static boolean counts(Reference reference) {
        return reference.figure().unit() == Unit.COUNT || reference.figure().unit() == Unit.NUMBER;
    }

    private Optional<Complaint> noun(Counted number, PlacedText text) {
        var tokens = tokens(text.words(), number.to);
        int at = 0;
        while (at < tokens.size() - 1 && at < 3 && ADJECTIVE.matcher(lower(tokens.get(at))).matches()
                && !isKnown(tokens.get(at).group()) && isWord(tokens.get(at + 1))) {
            at++;
        }
        if (at >= tokens.size() || !isWord(tokens.get(at)) || isName(tokens.get(at), text)) {
            return Optional.empty();
        }
        var word = tokens.get(at).group();
        boolean certainly = isChosen(tokens.get(at).start(), number, text);
        boolean wrong = number.one ? nouns.isPlural(word, certainly)
                : nouns.isSingular(word, certainly) && endsPhrase(tokens, at + 1);
        return wrong ? Optional.of(new Complaint("text.number-and-noun", position(number),
                quoted(text, number.from, tokens.get(at).end()), "a noun that goes with the number on every sheet",
                fix(number, word))) : Optional.empty();
    }

    private static String fix(Counted number, String word) {
        return number.reference.figure().isChange()
                ? "write the sentence without \"" + word + "\", which does not go with 1"
                : "let the placeholder choose it: {" + number.reference.typed() + ": case | cases}, with the words for "
                + word + " in it";
    }

    private boolean isKnown(String word) {
        return nouns.isSingular(word, false) || nouns.isPlural(word, true);
    }

    /** Whether the word is from a text that was chosen by this very number: its author knew that it is one, or not. */
    private static boolean isChosen(int at, Counted number, PlacedText text) {
        return text.placed().stream().anyMatch(part -> part.segment() instanceof Segment.ByFigure choice
                && choice.reference().equals(number.reference) && part.from() <= at && at < part.to());
    }

    /** Whether it is part of a name, a text or another figure. */
    private static boolean isName(MatchResult token, PlacedText text) {
        return text.placed().stream().anyMatch(part -> (part.segment() instanceof Segment.Named
                || part.segment() instanceof Segment.Digits || part.segment() instanceof Segment.Period)
                && part.from() <= token.start() && token.start() < part.to());
    }

    private static boolean endsPhrase(List<MatchResult> tokens, int at) {
        return at >= tokens.size() || !isWord(tokens.get(at)) || FUNCTION_WORDS.contains(lower(tokens.get(at)));
    }

    private Optional<Complaint> verb(Counted number, PlacedText text) {
        var before = wordBefore(text.words(), number.from);
        if (number.reference.figure().unit() != Unit.COUNT || PREPOSITIONS.contains(before)) {
            return Optional.empty();
        }
        var tokens = tokens(text.words(), number.to);
        for (int i = 0; i < tokens.size(); i++) {
            var word = lower(tokens.get(i));
            if (OF_ONE.contains(word) || OF_MANY.contains(word)) {
                boolean wrong = i > 0 && number.one != OF_ONE.contains(word);
                return wrong ? Optional.of(new Complaint("text.number-and-verb", position(number),
                        quoted(text, number.from, tokens.get(i).end()),
                        "a verb that goes with the number on every sheet",
                        "let the placeholder choose it: {" + number.reference.typed() + ": case was | cases were}"))
                        : Optional.empty();
            }
            if (!isWord(tokens.get(i)) && !isNumber(tokens.get(i)) || CLAUSE_ENDS.contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The program's "no" behind a word that does not go with it. */
    private static Optional<Complaint> zero(Counted number, PlacedText text) {
        var before = wordBefore(text.words(), number.from);
        return number.none && NOT_BEFORE_NO.contains(before) ? Optional.of(new Complaint("text.zero", position(number),
                "\"" + before + " no …\"", "words for a zero that go with \"" + before + "\"",
                "add them: {" + number.reference.typed() + ": … | … | zero: …}")) : Optional.empty();
    }

    /** The words of a mark where a number would be: "the fewer than 10 deaths", or for the text's own words. */
    private static Stream<Complaint> marked(Placed part, Value.InWords mark, PlacedText text) {
        var before = wordBefore(text.words(), part.from());
        return switch (part.segment()) {
            case Segment.Digits digits when mark instanceof Value.Hidden && NOT_BEFORE_FEWER.contains(before) ->
                    Stream.of(new Complaint("text.mark-behind", digits.position(), "\"" + before + " " + mark.words()
                            + "\"", "words that go with \"" + before + "\" on every sheet", "leave \"" + before
                            + "\" out, or write {" + digits.reference().typed() + ": … | … | missing: …}"));
            case Segment.ByFigure choice when mark instanceof Value.Marked && choice.missing().isEmpty()
                    && choice.saysMoreThanNoun() -> Stream.of(new Complaint("text.mark-alone", choice.position(), "\""
                    + mark.words() + "\" without the words of {" + choice.reference().typed() + ": …}",
                    "a sentence that holds with the mark",
                    "write one: {" + choice.reference().typed() + ": … | … | missing: …}"));
            default -> Stream.empty();
        };
    }

    /** "about less than 1%", "more than fewer than 10", "132 cases cases". */
    private static Optional<Complaint> twice(Placed part, PlacedText text) {
        var words = text.words().substring(part.from(), part.to());
        if (part.segment() instanceof Segment.Digits digits
                && ROUNDED.matcher(text.words().substring(0, part.from())).find()
                && IN_WORDS.matcher(words).matches()) {
            return Optional.of(new Complaint("text.bound-twice", digits.position(), quoted(text,
                    Math.max(0, text.words().lastIndexOf(' ', Math.max(0, part.from() - 2)) + 1), part.to()),
                    "one word of rounding", "remove the word before the figure: it says itself how exact it is"));
        }
        if (part.segment() instanceof Segment.Plural plural && plural.isFigureWithNoun()) {
            var last = TOKEN.matcher(words).results().reduce((_, next) -> next).map(MatchResult::group).orElse("");
            var next = tokens(text.words(), part.to());
            if (last.length() > 2 && !next.isEmpty() && next.getFirst().group().equalsIgnoreCase(last)) {
                return Optional.of(new Complaint("text.noun-twice", plural.position(),
                        quoted(text, part.from(), next.getFirst().end()), "the noun once",
                        "remove the word behind the figure"));
            }
        }
        return Optional.empty();
    }

    private static int position(Counted number) {
        return number.part.segment() instanceof Segment.Digits digits ? digits.position()
                : ((Segment.ByFigure) number.part.segment()).position();
    }

    private static List<MatchResult> tokens(String text, int from) {
        var tokens = TOKEN.matcher(text);
        return tokens.find(Math.min(from, text.length()))
                ? Stream.concat(Stream.of(tokens.toMatchResult()), tokens.results()).toList() : List.of();
    }

    private static boolean isWord(MatchResult token) {
        return Character.isLetter(token.group().charAt(0));
    }

    private static boolean isNumber(MatchResult token) {
        return Character.isDigit(token.group().charAt(0));
    }

    private static String lower(MatchResult token) {
        return token.group().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static String wordBefore(String text, int at) {
        var words = text.substring(0, at).stripTrailing();
        int start = words.length();
        while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        return words.substring(start).toLowerCase(Locale.ROOT);
    }

    private static String quoted(PlacedText text, int from, int to) {
        var words = text.words().substring(from, to);
        return "\"" + (words.length() <= 60 ? words : words.substring(0, 30) + "…"
                + words.substring(words.length() - 28)) + "\"";
    }
}
