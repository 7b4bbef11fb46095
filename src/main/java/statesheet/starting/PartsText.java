package statesheet.starting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import statesheet.edition.FigureDefinition.Unit;

/**
 * What the first text says of one list of parts: a chart or a table, and a list.
 *
 * @param list  which of the total's, from 0
 * @param parts its figures
 */
record PartsText(ProposedEdition proposal, ProposedFigure total, int list, List<ProposedFigure> parts) {

    /** More bars than these are a table. */
    private static final int MOST_BARS = 8;

    /** More names than these are no title, nor are longer ones, in characters. */
    private static final int MOST_NAMED = 3;
    private static final int LONGEST_NAMES = 60;

    /** Words that say by what a total is broken down, where all of its parts have them. */
    private static final Set<String> ASPECTS = Set.of("age", "race", "ethnicity", "sex", "gender", "grade", "type",
            "cause", "source", "size", "region", "income", "education", "status", "month", "quarter");

    static PartsText of(ProposedEdition proposal, ProposedFigure total, int list) {
        return new PartsText(proposal, total, list, total.lists().get(list).parts().stream().flatMap(name ->
                proposal.figure(name).stream()).toList());
    }

    private boolean hasNation() {
        return total.nation().isPresent() && parts.stream().allMatch(part -> part.nation().isPresent());
    }

    private boolean areShares() {
        return total.column().unit() == Unit.COUNT && total.column().isWhole()
                && parts.stream().allMatch(part -> part.column().isWhole());
    }

    /** A chart or a table; none where no title could tell it from those of the total's other lists. */
    Optional<TextPiece> chart(int position) {
        return Optional.of(total).filter(_ -> areShares()).flatMap(_ -> saysOf()).map(of -> TextPiece.about(total,
                position, (parts.size() > MOST_BARS ? "```table" : "```chart") + head(total, list) + "title: "
                        + FirstText.escaped(total.label()) + " in {the_state}" + of + ": {" + total.name()
                        + "} in all" + (hasNation() ? "\nnation: yes" : "") + "\n```"));
    }

    /** The lines that say what a chart or a table is of. */
    static String head(ProposedFigure total, int list) {
        return "\nfigure: " + total.name() + "\n"
                + (total.lists().size() > 1 ? "by: " + total.listName(list) + "\n" : "");
    }

    /** What its title says of the parts. */
    private Optional<String> saysOf() {
        var aspect = aspect().filter(word -> others().noneMatch(other -> other.aspect().equals(Optional.of(word))));
        if (aspect.isPresent() || total.lists().size() == 1) {
            return Optional.of(aspect.map(word -> " by " + word).orElse(""));
        }
        var names = names();
        var listed = String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        return Optional.of(", " + FirstText.escaped(listed)).filter(_ -> names.size() <= MOST_NAMED
                && listed.length() <= LONGEST_NAMES);
    }

    /** The labels without the words that all of them have, as far as something is left of each. */
    private List<String> names() {
        var labels = parts.stream().map(part -> List.of(part.label().split(" "))).toList();
        var names = labels.stream().map(words -> words.stream().filter(word -> !labels.stream().allMatch(other ->
                other.contains(word))).collect(Collectors.joining(" "))).toList();
        return names.contains("") ? labels.stream().map(words -> String.join(" ", words)).toList() : names;
    }

    private Stream<PartsText> others() {
        return IntStream.range(0, total.lists().size()).filter(other -> other != list)
                .mapToObj(other -> of(proposal, total, other));
    }

    private Optional<String> aspect() {
        var words = parts.stream().map(part -> Arrays.asList(part.label().toLowerCase(Locale.ROOT).split("[^a-z]+")))
                .toList();
        return words.getFirst().stream().filter(ASPECTS::contains).filter(word -> words.stream().allMatch(of ->
                of.contains(word))).findFirst();
    }

    /** Each with its share, where all have one. */
    TextPiece items(int position) {
        var piece = TextPiece.about(total, position, (list == 0 ? "The parts of this number in {the_state}:\n\n"
                : "Other parts of the same number in {the_state}:\n\n")
                + parts.stream().map(this::item).collect(Collectors.joining("\n")));
        for (var part : areShares() ? parts : List.<ProposedFigure>of()) {
            piece = piece.needing(share(part), "Share: " + part.label(), "share", List.of(part.name(), total.name()));
        }
        return piece;
    }

    private String item(ProposedFigure part) {
        var beside = !hasNation() ? "" : areShares() ? ", beside {us_" + share(part) + "} in the nation"
                : "; {us_" + part.name() + "} in the nation";
        return "- " + FirstText.escaped(part.label()) + ": {" + part.name() + "}" + (areShares() ? " ({" + share(part)
                + ": missing: no share}" + beside + ")" : beside)
                + (part.column().hasGaps() ? " {if " + part.name() + "}" : "");
    }

    /** With the total's name where the part is one of several totals. */
    private String share(ProposedFigure part) {
        long totals = proposal.figures().stream().flatMap(figure -> figure.lists().stream())
                .filter(of -> of.parts().contains(part.name())).count();
        return part.name() + "Share" + (totals < 2 ? "" : "Of" + Character.toUpperCase(total.name().charAt(0))
                + total.name().substring(1));
    }
}
