package statesheet.template.fill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.document.Breakdown;
import statesheet.document.Numerals;
import statesheet.document.Span;
import statesheet.document.Text;
import statesheet.edition.Edition;
import statesheet.edition.Edition.Source;
import statesheet.edition.FigureDefinition.Parts;
import statesheet.edition.Footnote;
import statesheet.edition.Row;
import statesheet.edition.Shares;
import statesheet.template.plan.Reference;
import statesheet.template.plan.SheetPlan.BlockPlan.PartsPlan;
import statesheet.template.plan.SheetPlan.SectionPlan;
import statesheet.template.plan.SheetPlan;

/**
 * What has to be said of the figures on one place's sheet: what the publisher's footnotes say of them, where they are
 * from, and that rounded numbers do not add. A chart or table says it of its own; the rest is in the notes.
 */
record FigureNotes(Edition edition, Row row) {

    private static final SequencedSet<String> NO_MARKS = Collections.emptyNavigableSet();

    private static final Pattern ROUNDING = Pattern.compile("(?i)\\bround(ed|ing)\\b");

    private static final String SHARES = "Shares do not add to 100 because of rounding.";

    /** The note of a chart or table: the text's own, and what has to be said. */
    Optional<Text> ofBlock(PartsPlan block, Breakdown breakdown, Text title, Optional<Text> own) {
        var figures = block.figures().toList();
        var words = own.map(Text::words).orElse("");
        var notes = new ArrayList<>(own.stream().toList());
        periods(figures, title.words() + words).map(Text::plain).forEach(notes::add);
        if (!ROUNDING.matcher(words).find()) {
            rounded(block.list(), block.total()).map(Text::plain).ifPresent(notes::add);
            var shares = breakdown.parts().stream().flatMap(part -> part.share().stream()).toList();
            if (!shares.isEmpty() && !Shares.addToHundred(shares)) {
                notes.add(Text.plain(SHARES));
            }
        }
        by(figures, this::sources).forEach((source, its) ->
                notes.add(source(source, its.size() == figures.size() ? "" : labels(its))));
        return notes.stream().reduce(Text::and);
    }

    /**
     * The notes at the end of the sheet that are due for these figures, which are printed on it.
     *
     * @param charted the charts and tables that are on the sheet: not one of a single part
     */
    List<Text> ofSheet(SheetPlan plan, List<Reference> printed, List<PartsPlan> charted) {
        var elsewhere = new ArrayList<>(printed);
        charted.forEach(block -> elsewhere.removeAll(block.figures().toList()));
        var notes = new ArrayList<Text>();
        by(printed, this::footnotes).forEach((text, its) -> notes.add(Text.plain(subject(its, printed) + ": " + text)));
        printed.stream().flatMap(total -> total.figure().breakdowns().stream()
                .filter(list -> printed.containsAll(parts(list, total)) && !isCharted(list, total, charted))
                .flatMap(list -> rounded(list, total).map(words -> labels(List.of(total)) + ": " + words).stream()))
                .map(Text::plain).forEach(notes::add);
        plan.sections().stream().flatMap(this::sharesInRail).distinct().map(Text::plain).forEach(notes::add);
        by(printed, this::universe).forEach((places, its) ->
                notes.add(Text.plain(labels(its) + ": over " + places + ".")));
        by(elsewhere, this::sources).forEach((source, its) -> notes.add(source(source, labels(its))));
        return notes;
    }

    private static boolean isCharted(Parts list, Reference total, List<PartsPlan> charted) {
        return charted.stream().anyMatch(block -> block.total().equals(total) && block.list().equals(list));
    }

    /** The figures by what is to be said of them, in order. */
    private static <T> SequencedMap<T, List<Reference>> by(List<Reference> figures,
            Function<Reference, Stream<T>> said) {
        var groups = new LinkedHashMap<T, List<Reference>>();
        figures.forEach(figure -> said.apply(figure).distinct().forEach(words ->
                groups.computeIfAbsent(words, _ -> new ArrayList<>()).add(figure)));
        return groups;
    }

    private Stream<String> footnotes(Reference figure) {
        return figure.origins(edition).flatMap(origin -> origin.owner().row(edition, row).footnotes()
                .getOrDefault(origin.figure().name(), NO_MARKS).stream())
                .map(mark -> edition.rules().footnotes().get(mark)).map(Footnote::text);
    }

    /** Which places the rate of a whole is over, where they are not all. */
    private Stream<String> universe(Reference figure) {
        return figure.owner().row(edition, row).over(figure.figure().name()).stream();
    }

    private Stream<Source> sources(Reference figure) {
        return figure.figure().source().map(Stream::of).orElseGet(() -> figure.origins(edition)
                .flatMap(origin -> origin.figure().source().stream()));
    }

    private static Text source(Source source, String labels) {
        var name = source.name().isEmpty() ? source.url() : source.name();
        var link = Optional.of(source.url()).filter(url -> !url.isEmpty());
        return new Text(List.of(Span.plain("Source: "), new Span(name, false, false, link),
                Span.plain(labels.isEmpty() ? "." : " (" + labels + ").")), 0);
    }

    /** Of which periods figures are that are not of the edition's, where the words do not say it. */
    private Stream<String> periods(List<Reference> figures, String words) {
        var periods = by(figures, figure -> Stream.of(figure.figure().period().orElse(edition.period())));
        return periods.entrySet().stream().filter(entry -> !entry.getKey().equals(edition.period())
                && !words.contains(entry.getKey())).map(entry -> periods.size() == 1
                ? "Figures are for " + entry.getKey() + "." : labels(entry.getValue()) + ": " + entry.getKey() + ".");
    }

    /** That the parts of a total, each rounded by itself, do not add to it, where rounding explains it. */
    private Optional<String> rounded(Parts list, Reference total) {
        var values = parts(list, total).stream().flatMap(part -> part.value(edition, row).stream()).toList();
        var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.value(edition, row).filter(whole -> list.rounded().signum() > 0
                && values.size() == list.parts().size() && sum.compareTo(whole) != 0
                && sum.subtract(whole).abs().compareTo(list.tolerance()) <= 0)
                .map(_ -> "Numbers are rounded to the nearest " + Numerals.separated(list.rounded())
                        + ", so they do not add to the total.");
    }

    private List<Reference> parts(Parts list, Reference total) {
        return list.parts().stream().map(name -> total.beside(name, edition)).toList();
    }

    /** That the shares of all parts of a whole do not add, where they are large figures of one section. */
    private Stream<String> sharesInRail(SectionPlan section) {
        var shares = section.rail().stream().flatMap(line -> line.figure().references())
                .filter(figure -> figure.figure().share().isPresent()).distinct().toList();
        return by(shares, this::whole).entrySet().stream().filter(entry -> entry.getKey().figure().breakdowns().stream()
                .anyMatch(list -> isRounded(list, entry.getValue())))
                .map(entry -> labels(List.of(entry.getKey())) + ": " + SHARES);
    }

    private Stream<Reference> whole(Reference share) {
        return Stream.of(share.beside(share.figure().share().orElseThrow().whole(), edition));
    }

    /** Whether the shares are those of all parts in the list, and do not add as printed. */
    private boolean isRounded(Parts list, List<Reference> shares) {
        var printed = list.parts().stream().flatMap(part -> shares.stream()
                .filter(share -> share.figure().share().orElseThrow().part().equals(part)).limit(1)
                .flatMap(share -> share.value(edition, row).map(share.figure()::printed).stream())).toList();
        return printed.size() == list.parts().size() && !list.overlapping() && !Shares.addToHundred(printed);
    }

    /** The figures' labels; all of a place's on the sheet, if there are several, are "all figures". */
    private String subject(List<Reference> figures, List<Reference> printed) {
        return by(figures, this::owner).entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey() != row))
                .map(entry -> entry.getValue().size() > 1 && entry.getValue().size() == printed.stream()
                        .filter(figure -> figure.owner().row(edition, row) == entry.getKey()).count()
                        ? "All figures for " + entry.getKey().place().nameInText() : labels(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private Stream<Row> owner(Reference figure) {
        return Stream.of(figure.owner().row(edition, row));
    }

    /** Labels as charts have them; behind those of another place its name. */
    private String labels(List<Reference> figures) {
        return figures.stream().map(figure -> figure.figure().label() + (figure.owner().row(edition, row) == row ? ""
                : ", " + figure.owner().row(edition, row).place().name())).distinct().collect(Collectors.joining("; "));
    }
}
