package statesheet.mutation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.edition.Edition;
import statesheet.edition.FigureDefinition;
import statesheet.edition.FigureDefinition.Unit;
import statesheet.edition.Formula;
import statesheet.edition.Row;
import statesheet.edition.Value;

/**
 * The numbers that may be on a place's sheet: those of its own cells and the nation's, in the forms of their units, the
 * shares of these, and what is typed in the text, the edition and the brand. It knows what a figure is from the
 * dictionary, and everything else from the files themselves.
 */
final class NumbersAllowed {

    /** A number on a page or in a text: with its unit, and the word that it is rounded to. */
    private static final Pattern NUMBER = Pattern.compile("(?:[<>]|\\b(?:less|more) than )?"
            + "(?:\u2212|(?<![\\w.,)])-)?\\$?\\d+(?:,\\d{3})*(?:\\.\\d+)?%?(?: (?:thousand|million|billion)(?<glued>(?=\\p{L}))?|[KMB]\\b)?");

    private static final Pattern TOTAL_OF_TABLE = Pattern.compile("(Total\\s[\\d,]+)(?:\\s100%){1,2}");

    /** In a file's words its lines may end anywhere. */
    private static final Pattern NOTE_ON_SHARES =
            Pattern.compile("Shares\\sdo\\snot\\sadd\\sto\\s100\\sbecause\\sof\\srounding\\.");

    private static final Pattern OVER_STATES = Pattern.compile("over\\sthe\\s50\\sstates");

    private static final Pattern DIGIT = Pattern.compile("&#0*(4[89]|5[0-7]);");

    private static final Map<String, Integer> POWERS =
            Map.of("thousand", 3, "million", 6, "billion", 9, "K", 3, "M", 6, "B", 9);

    private static final Map<String, Set<String>> SPELLINGS = Map.of("US", Set.of("u.s. total", "total"),
            "NM", Set.of("n. mex."), "DC", Set.of("dist. of col.", "washington, d.c."));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Between numbers that are worked out in two ways. */
    private static final BigDecimal LEAST = new BigDecimal("1E-9");

    private final Mutant mutant;
    private final Edition edition;
    private final PlainTable table;
    private final PlainTable others;

    NumbersAllowed(Mutant mutant, Edition edition) {
        this.mutant = mutant;
        this.edition = edition;
        var csv = mutant.kind() == Mutant.Kind.FIGURES ? mutant.bytes()
                : mutant.material().files().get(Material.FIGURES).getBytes(StandardCharsets.UTF_8);
        this.table = table(csv, false);
        this.others = table(mutant.material().files().getOrDefault(Material.OTHER_FIGURES, "")
                .getBytes(StandardCharsets.UTF_8), true);
    }

    private PlainTable table(byte[] csv, boolean ofOthers) {
        return PlainTable.of(csv, figures().filter(figure -> !figure.isWorkedOut() && isInOthers(figure) == ofOthers)
                .map(figure -> figure.column().heading()).toList());
    }

    private Stream<FigureDefinition> figures() {
        return edition.dictionary().values().stream();
    }

    private static boolean isInOthers(FigureDefinition figure) {
        return figure.column().file().filter("other"::equals).isPresent();
    }

    /** The values of a row that its file does not allow, in words. */
    List<String> wrongValues(Row row) {
        return figures().filter(figure -> row.values().containsKey(figure.name()))
                .filter(figure -> !allows(row, figure, row.values().get(figure.name())))
                .map(figure -> row.place().code() + " " + figure.name() + " = " + row.values().get(figure.name())
                        + " of " + cells(row, figure)).toList();
    }

    private boolean allows(Row row, FigureDefinition figure, Value value) {
        return switch (value) {
            case Value.Number(var number) -> numbers(row, figure)
                    .anyMatch(other -> other.subtract(number).abs().compareTo(LEAST) < 0);
            case Value.Ranked(int position, _, int of) -> numbers(row, figure).toList()
                    .equals(List.of(BigDecimal.valueOf(position), BigDecimal.valueOf(of)));
            case Value.Name(var words) -> cells(row, figure).stream().map(NumbersAllowed::oneLine)
                    .anyMatch(oneLine(words)::equals);
            case Value.Marked _ -> cells(row, figure).contains("N/A");
            case Value.Hidden _ -> cells(row, figure).contains("S");
            case Value.None _ -> true;
        };
    }

    private static String oneLine(String cell) {
        return cell.replaceAll("[\\s\u00A0\u2009\u202F]+", " ").strip();
    }

    private Set<String> cells(Row row, FigureDefinition figure) {
        var names = new HashSet<>(SPELLINGS.getOrDefault(row.place().code(), Set.of()));
        var name = row.place().name().toLowerCase(Locale.ROOT);
        var kind = row.place().kind().toLowerCase(Locale.ROOT);
        var bare = name.replaceFirst("\\s*\\Q" + kind + "\\E$", "");
        names.addAll(List.of(row.place().code().toLowerCase(Locale.ROOT), name, bare, bare + " " + kind));
        return (isInOthers(figure) ? others : table).cells(names, figure.column().heading());
    }

    private Stream<BigDecimal> numbers(Row row, String figure) {
        return numbers(row, edition.dictionary().get(figure));
    }

    private Stream<BigDecimal> numbers(Row row, FigureDefinition figure) {
        return figure.formula().map(formula -> worked(row, formula))
                .orElseGet(() -> cells(row, figure).stream().flatMap(PlainTable::numbers));
    }

    /** What the formulas of the editions make of the numbers of the files; of a rank its number, and of how many. */
    private Stream<BigDecimal> worked(Row row, Formula formula) {
        return switch (formula) {
            case Formula.Share(var part, var whole) -> parts(row, whole, numbers(row, part).toList(), HUNDRED);
            case Formula.Change(var earlier, var later) -> changes(row, earlier, later);
            case Formula.PercentChange(var earlier, var later) ->
                    parts(row, earlier, changes(row, earlier, later).toList(), HUNDRED);
            case Formula.Rate(var count, var population, var per, _) ->
                    parts(row, population, counts(row, count).toList(), per);
            case Formula.Rank(var figure, _, _) -> rank(row, edition.dictionary().get(figure));
            case Formula.OfNation _, Formula.Sum _, Formula.Difference _ -> Stream.of();
        };
    }

    private Stream<BigDecimal> parts(Row row, String whole, List<BigDecimal> parts, BigDecimal per) {
        return numbers(row, whole).filter(all -> all.signum() > 0).flatMap(all ->
                parts.stream().map(part -> part.multiply(per).divide(all, MathContext.DECIMAL128)));
    }

    private Stream<BigDecimal> changes(Row row, String earlier, String later) {
        return numbers(row, earlier).flatMap(from -> numbers(row, later).map(to -> to.subtract(from)));
    }

    /** Of the nation also over the states with the District of Columbia, and without it. */
    private Stream<BigDecimal> counts(Row row, String count) {
        return !row.place().code().equals("US") ? numbers(row, count) : Stream.concat(numbers(row, count),
                Stream.of("State|District", "State").map(kinds -> edition.rows().values().stream()
                        .filter(place -> place.place().kind().matches(kinds))
                        .flatMap(place -> place.value(count).stream()).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** By the numbers as they are printed, among the states or the places of a list. */
    private Stream<BigDecimal> rank(Row row, FigureDefinition figure) {
        var ranked = edition.rows().values().stream()
                .filter(other -> other.place().kind().equals("State") || edition.places().isOwn())
                .filter(other -> other.value(figure.name()).isPresent()).toList();
        return !ranked.contains(row) ? Stream.of() : Stream.of(1 + ranked.stream()
                .filter(other -> printed(other, figure).compareTo(printed(row, figure)) > 0).count(),
                (long) ranked.size()).map(BigDecimal::valueOf);
    }

    private static BigDecimal printed(Row row, FigureDefinition figure) {
        return row.value(figure.name()).orElseThrow().setScale(figure.decimals().orElse(0), RoundingMode.HALF_UP);
    }

    /** The numbers in these words of a row's sheet that nothing allows. */
    List<String> wrongNumbers(Row row, List<String> words) {
        var typed = typedNumbers();
        var forms = new HashSet<String>();
        var values = new ArrayList<BigDecimal>();
        for (var source : List.of(row, edition.nation(), edition.whole(row))) {
            figures().forEach(figure -> numbers(source, figure).forEach(number -> {
                forms.addAll(forms(figure.unit(), figure.decimals().orElse(0), number));
                if (figure.isSigned()) {
                    forms.addAll(forms(figure.unit(), figure.decimals().orElse(0), number.abs()));
                }
                values.add(number);
            }));
            shares(source).forEach(share -> {
                forms.addAll(forms(Unit.PERCENT, 0, share));
                values.add(share);
            });
            figures().filter(figure -> figure.unit() == Unit.TEXT)
                    .forEach(figure -> cells(source, figure).forEach(cell -> typed.addAll(numbersIn(cell))));
        }
        return readings(withoutOwnHundreds(row, String.join("\f", words))).distinct()
                .filter(readings -> readings.stream().noneMatch(number -> typed.contains(bare(number))
                        || Stream.of(number, ofText(number), inDollars(number)).anyMatch(forms::contains)
                        || isRounded(number, values))).map(List::getFirst).toList();
    }

    static List<String> numbersIn(String words) {
        return readings(words).flatMap(List::stream).toList();
    }

    /** Each number; in "36.2 millionat least", with the word it is rounded to, and without what may be another word. */
    private static Stream<List<String>> readings(String words) {
        return NUMBER.matcher(words.replaceAll("[ \u00A0\n]+", " ")).results().map(found ->
                found.group("glued") == null ? List.of(found.group())
                        : List.of(found.group(), found.group().replaceFirst(" \\p{L}+$", "")));
    }

    /** Without the words before it that a sentence may have on its own. */
    private static String bare(String number) {
        return number.replaceFirst("^(less|more) than ", "");
    }

    /**
     * Without what is the sentence's own: the words before a number that is no percentage, and what the author of a
     * changed text says the figure is.
     */
    private String ofText(String number) {
        return mutant.kind() != Mutant.Kind.TEXT ? number.endsWith("%") ? number : bare(number)
                : bare(number).replaceFirst("^(\u2212?)\\$", "$1").replaceFirst("%$", "")
                        .replaceFirst("(\\.\\d+) \\w+$", "$1");
    }

    /** Amounts may be in millions, as whoever wrote the text knows. */
    private String inDollars(String number) {
        return mutant.kind() != Mutant.Kind.TEXT ? number : bare(number).replaceFirst("(\\$[\\d,.]+) \\w+$", "$1");
    }

    /** The numbers that people typed, and page numbers; in the text, also as they are without its markup. */
    private Set<String> typedNumbers() {
        var typed = new HashSet<>(Set.of("1", "2", "3", "4"));
        mutant.texts().stream().map(NumbersAllowed::withoutEntities).flatMap(text -> Stream.of(text,
                withPeriods(text), text.replaceAll("[*_\\\\`{}]", ""),
                text.replaceAll("[*_\\\\`{}]", " ")))
                .flatMap(text -> numbersIn(text).stream()).forEach(number -> typed.add(bare(number)));
        return typed;
    }

    private String withPeriods(String text) {
        var filled = text.replace("{period}", edition.period());
        for (var figure : edition.dictionary().values()) {
            filled = filled.replace("{" + figure.name() + ".period}", figure.period().orElse(edition.period()));
        }
        return filled;
    }

    /** A digit may be typed as its entity, {@code &#50;} for 2. */
    private static String withoutEntities(String text) {
        return DIGIT.matcher(text).replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1))));
    }

    /** Of every figure that is a share, and of every part of a whole. */
    private List<BigDecimal> shares(Row row) {
        var shares = new ArrayList<BigDecimal>();
        for (var figure : edition.dictionary().values()) {
            figure.share().ifPresent(share -> addShares(row, share.part(), share.whole(), shares));
            figure.breakdowns().forEach(list ->
                    list.parts().forEach(part -> addShares(row, part, figure.name(), shares)));
        }
        return shares;
    }

    private void addShares(Row row, String part, String whole, List<BigDecimal> shares) {
        parts(row, whole, numbers(row, part).toList(), HUNDRED).forEach(shares::add);
    }

    /** Without each 100 that the program says by itself, where it is true: a table's whole, here and in the nation, shares that do not add. */
    private String withoutOwnHundreds(Row row, String words) {
        var rest = OVER_STATES.matcher(TOTAL_OF_TABLE.matcher(words).replaceAll("$1")).replaceAll("");
        return Stream.of(row, edition.whole(row)).anyMatch(this::hasSharesThatDoNotAdd)
                ? NOTE_ON_SHARES.matcher(rest).replaceAll("") : rest;
    }

    /** Whether the shares of all parts of some whole do not add to 100 as they are printed. */
    private boolean hasSharesThatDoNotAdd(Row row) {
        return edition.dictionary().values().stream().anyMatch(whole -> whole.breakdowns().stream()
                .filter(list -> !list.overlapping()).anyMatch(list -> !sums(row, list.parts(), whole).isEmpty()
                        && !sums(row, list.parts(), whole).stream().allMatch(Sum::mayBeHundred)));
    }

    /** What printed shares add to: from the least to the most, where one of them is printed as a bound. */
    private record Sum(int least, int most) {

        Sum and(BigDecimal share) {
            int number = share.setScale(0, RoundingMode.HALF_UP).intValue();
            boolean isLessThanOne = number == 0 && share.signum() > 0;
            boolean isNearlyAll = number == 100 && share.compareTo(HUNDRED) < 0;
            return new Sum(least + (isNearlyAll ? 99 : number), most + (isLessThanOne ? 1 : number));
        }

        boolean mayBeHundred() {
            return least == most ? least == 100 : least < 100 && most > 100;
        }
    }

    /** One for each way to read the cells; none where one cannot be read. */
    private Set<Sum> sums(Row row, List<String> parts, FigureDefinition whole) {
        var sums = Set.of(new Sum(0, 0));
        for (var part : parts) {
            var shares = new ArrayList<BigDecimal>();
            addShares(row, part, whole.name(), shares);
            sums = sums.stream().flatMap(sum -> shares.stream().map(sum::and)).collect(Collectors.toSet());
        }
        return sums;
    }

    private static Set<String> forms(Unit unit, int decimals, BigDecimal number) {
        var digits = String.format(Locale.ROOT, "%,." + decimals + "f", number.abs());
        var sign = number.signum() < 0 ? "\u2212" : "";
        return switch (unit) {
            case COUNT, RANK -> Set.of(digits);
            case NUMBER -> new HashSet<>(List.of(sign + digits, digits));
            case DOLLARS -> Set.of(sign + "$" + digits);
            case PERCENT -> percent(number, digits);
            case PERCENT_CHANGE -> number.compareTo(HUNDRED) < 0 ? percent(number.abs(), digits) : Set.of(digits + "%");
            case POINTS, TEXT -> Set.of();
        };
    }

    private static Set<String> percent(BigDecimal share, String digits) {
        if (digits.equals("0") && share.signum() > 0) {
            return Set.of("<1%", "less than 1%");
        }
        boolean nearlyAll = digits.equals("100") && share.compareTo(HUNDRED) < 0;
        return nearlyAll ? Set.of(">99%", "more than 99%") : Set.of(digits + "%");
    }

    /**
     * Whether the number is a value rounded to what it shows, like 36.2 million. Where the text was changed, it may
     * have asked for any rounding.
     */
    private boolean isRounded(String number, List<BigDecimal> values) {
        var word = POWERS.keySet().stream().filter(number::endsWith).findFirst();
        var digits = new BigDecimal(bare(number).replaceAll("[^\\d.]", ""));
        boolean mayBe = word.isPresent() || mutant.kind() == Mutant.Kind.TEXT && !number.matches("[<>].*");
        var shown = digits.scaleByPowerOfTen(word.map(POWERS::get).orElse(0));
        var unit = BigDecimal.ONE.scaleByPowerOfTen(word.map(POWERS::get).orElse(0) - zeros(digits));
        return mayBe && values.stream().anyMatch(value -> value.abs().subtract(shown).abs().compareTo(unit) < 0);
    }

    /** Its decimals; below 0, how many zeros it ends in. */
    private static int zeros(BigDecimal digits) {
        return digits.scale() > 0 || digits.signum() == 0 ? Math.max(0, digits.scale())
                : digits.stripTrailingZeros().scale();
    }
}
