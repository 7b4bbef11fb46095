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

    private static final Pattern DIGIT = Pattern.compile("&#0*(4[89]|5[0-7]);");

    private static final Map<String, Integer> POWERS = 
            Map.of("thousand", 3, "million", 6, "billion", 9, "K", 3, "M", 6, "B", 9);

    private static final Map<String, Set<String>> SPELLINGS = Map.of("US", Set.of("u.s. total", "total"),
            "NM", Set.of("n. mex."), "DC", Set.of("dist. of col.", "washington, d.c."));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Mutant mutant;
    private final Edition edition;
    private final PlainTable table;

    NumbersAllowed(Mutant mutant, Edition edition) {
        this.mutant = mutant;
        this.edition = edition;
        var csv = mutant.kind() == Mutant.Kind.FIGURES ? mutant.bytes()
                : mutant.material().files().get(Material.FIGURES).getBytes(StandardCharsets.UTF_8);
        this.table = PlainTable.of(csv, typed().map(FigureDefinition::name).toList());
    }

    private Stream<FigureDefinition> typed() {
        return edition.dictionary().values().stream().filter(figure -> figure.share().isEmpty());
    }

    /** The values of a row that its file does not allow, in words. */
    List<String> wrongValues(Row row) {
        return typed().filter(figure -> row.values().containsKey(figure.name()))
                .filter(figure -> !allows(row, figure, row.values().get(figure.name())))
                .map(figure -> row.place().code() + " " + figure.name() + " = " + row.values().get(figure.name())
                        + " of " + cells(row, figure)).toList();
    }

    private boolean allows(Row row, FigureDefinition figure, Value value) {
        return switch (value) {
            case Value.Number(var number) -> numbers(row, figure).anyMatch(other -> other.compareTo(number) == 0);
            case Value.Ranked _ -> false;
            case Value.Words(var words) -> cells(row, figure).stream().map(NumbersAllowed::oneLine)
                    .anyMatch(oneLine(words)::equals);
            case Value.Marked(var mark) -> cells(row, figure).contains(mark.between().isPresent() ? "S" : "N/A");
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
        return table.cells(names, figure.name());
    }

    private Stream<BigDecimal> numbers(Row row, FigureDefinition figure) {
        return cells(row, figure).stream().flatMap(PlainTable::numbers);
    }

    /** The numbers in these words of a row's sheet that nothing allows. */
    List<String> wrongNumbers(Row row, List<String> words) {
        var typed = typedNumbers();
        var forms = new HashSet<String>();
        var values = new ArrayList<BigDecimal>();
        for (var source : List.of(row, edition.nation(), edition.whole(row))) {
            typed().forEach(figure -> numbers(source, figure).forEach(number -> {
                forms.addAll(forms(figure.unit(), figure.decimals().orElse(0), number));
                values.add(number);
            }));
            shares(source).forEach(share -> {
                forms.addAll(forms(Unit.PERCENT, 0, share));
                values.add(share);
            });
            typed().filter(figure -> figure.unit() == Unit.TEXT)
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
                text.replace("{period}", edition.period()), text.replaceAll("[*_\\\\`{}]", ""),
                text.replaceAll("[*_\\\\`{}]", " ")))
                .flatMap(text -> numbersIn(text).stream()).forEach(number -> typed.add(bare(number)));
        return typed;
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
        numbers(row, edition.dictionary().get(part)).forEach(number -> numbers(row, edition.dictionary().get(whole))
                .filter(all -> all.signum() > 0)
                .forEach(all -> shares.add(number.multiply(HUNDRED).divide(all, MathContext.DECIMAL64))));
    }

    /** Without each 100 that the program says by itself, where it is true: a table's whole, here and in the nation, shares that do not add. */
    private String withoutOwnHundreds(Row row, String words) {
        var rest = TOTAL_OF_TABLE.matcher(words).replaceAll("$1");
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
            case COUNT -> Set.of(digits);
            case NUMBER -> new HashSet<>(List.of(sign + digits, digits));
            case DOLLARS -> Set.of(sign + "$" + digits);
            case PERCENT -> percent(number, digits);
            case PERCENT_CHANGE, POINTS, RANK, TEXT -> Set.of();
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
