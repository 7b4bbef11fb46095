package statesheet.starting.columns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.problem.Problem;
import statesheet.problem.ProblemException;
import statesheet.problem.Several;

/** Numbers that are written in thousands or more, as a heading or a title says: 2,096 are 2,096,000 workers. */
public enum Magnitude {
    THOUSANDS(1_000),
    MILLIONS(1_000_000),
    BILLIONS(1_000_000_000);

    private static final String WORDS = "(thousands|millions|billions)\\b";
    private static final String DIGITS = "\\(\\$?(?:1,)?0{3}s?\\)|[’']0{3}s?\\b";

    /** Neither a rate per million nor an amount of 1 million. */
    private static final Pattern OF_HEADING = Pattern.compile("(?i)(?<!per |[\\d.] |\\w)" + WORDS + "|" + DIGITS);
    private static final Pattern OF_TITLE = Pattern.compile("(?i)\\bin " + WORDS);
    private static final Pattern DOLLARS = Pattern.compile("(?i)\\$|\\b(dollars|usd)\\b");
    private static final Pattern OTHERS = Pattern.compile("(?i)\\b(numbers|people|persons|counts)\\b");
    private static final Pattern PHRASE = Pattern.compile("(?i)\\s*[(\\[][^()\\[\\]]*" + WORDS + "[^()\\[\\]]*[)\\]]|"
            + "[,;:–-]?\\s*\\b((numbers|figures|dollars|all) )?in " + WORDS + "( of (people|persons|dollars))?|\\s*("
            + DIGITS + ")");

    final int factor;

    Magnitude(int factor) {
        this.factor = factor;
    }

    /** What a heading says of its column. */
    static Optional<Magnitude> ofHeading(String heading) {
        return OF_HEADING.matcher(heading).results().map(found -> of(found.group(1))).findFirst();
    }

    /** What the texts around a table say of its counts, or of its amounts in dollars, or of one of the two. */
    public record Titled(Magnitude magnitude, boolean saysDollars, boolean saysOthers) {

        /** Whether this is said of such a column. */
        boolean means(Unit unit, String words) {
            return !HeadingWords.saysMeasure(words)
                    && (unit == Unit.DOLLARS ? saysDollars : saysOthers || !saysDollars);
        }

        /** Whether this could be said of such a column, or not. */
        boolean mayMean(Unit unit, String words) {
            return unit == Unit.DOLLARS && ofHeading(words).isEmpty()
                    && (HeadingWords.saysMeasure(words) ? saysDollars || !saysOthers : !saysDollars && !saysOthers);
        }
    }

    /**
     * What the texts around a table say of it.
     *
     * @throws ProblemException where they say two different things: which is of which column, nobody knows
     */
    public static Optional<Titled> of(SourceTable table) throws ProblemException {
        var titles = table.notes().filter(text -> OF_TITLE.matcher(text).find()).toList();
        var said = titles.stream().flatMap(text -> OF_TITLE.matcher(text).results()).map(found -> of(found.group(1)))
                .distinct().toList();
        if (said.size() > 1) {
            throw new ProblemException(List.of(Problem.ofEdition("new.magnitudes", table.file().where(),
                    "texts that say numbers in " + Several.named(said.stream().map(Magnitude::word).toList()),
                    "one of them", "say it in the headings of the columns, such as Income (in thousands)")));
        }
        return said.stream().findFirst().map(magnitude -> new Titled(magnitude,
                titles.stream().anyMatch(text -> DOLLARS.matcher(text).find()),
                titles.stream().anyMatch(text -> OTHERS.matcher(text).find())));
    }

    /** Whether a text says so. */
    static boolean isIn(String text) {
        return OF_TITLE.matcher(text).find() || ofHeading(text).isPresent();
    }

    BigDecimal times(BigDecimal number) {
        return number.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
    }

    /** The text without the words that say so. */
    public static String without(String text) {
        return PHRASE.matcher(text).replaceAll("").strip();
    }

    private static Magnitude of(String word) {
        return Stream.of(values()).filter(one -> one.word().equalsIgnoreCase(word)).findFirst().orElse(THOUSANDS);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
