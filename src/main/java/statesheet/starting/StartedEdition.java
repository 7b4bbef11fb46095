package statesheet.starting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import statesheet.document.Numerals;
import statesheet.problem.Several;
import statesheet.starting.columns.CellSigns;
import statesheet.starting.columns.Subject;

/**
 * What was made of a spreadsheet, for the person whose it is.
 *
 * @param decided  what was decided and left out, a line each, the most general first
 * @param toFillIn the keys of {@code edition.json} that nobody but its owner knows
 */
public record StartedEdition(List<String> decided, List<String> toFillIn) {

    static StartedEdition of(ProposedEdition proposal, List<TextPiece> text, int pages) {
        var lines = new ArrayList<String>();
        var subject = proposal.subject();
        lines.add(count(proposal.places(), "place") + (proposal.hasNation() ? " and the nation" : "") + ", "
                + count(proposal.figures().size(), "figure") + ", " + count(pages, "page") + " a sheet.");
        add(lines, "Understood: ", Stream.of(subject.topic().map(topic -> "topic " + quoted(topic)).stream(),
                subject.period().map(period -> "period " + quoted(period)).stream(),
                proposal.chosen().total().map(total -> row(total) + " as the nation").stream(),
                proposal.chosen().where().entrySet().stream().map(filter -> "rows where " + quoted(filter.getKey())
                        + " is " + filter.getValue())).flatMap(Function.identity()));
        add(lines, "Adds up in every row: ", proposal.figures().stream().flatMap(figure -> figure.sums().stream()));
        add(lines, "Changes: ", proposal.pairs().stream().map(ProposedEdition.YearPair::change)
                .filter(FirstText.needs(text)::containsKey));
        add(lines, "Multiplied: ", proposal.figures().stream().flatMap(figure -> figure.column().scale().map(scale ->
                figure.name() + " by " + Numerals.count(scale)).stream()));
        add(lines, "Marks: ", marks(proposal.signs()));
        add(lines, "Left out: ", together(Stream.concat(proposal.leaveOut().stream().map(StartedEdition::row),
                proposal.notReported().keySet().stream().map(code -> code + " (no figures)")),
                proposal.leftOut().stream()));
        add(lines, "Not in the text yet: ", notIn(FirstText.markdown(text), proposal));
        return new StartedEdition(List.copyOf(lines), toFillIn(subject));
    }

    /** Those that say what they hide, and the words for all others, of which nobody knows. */
    private static String marks(CellSigns signs) {
        var byWords = signs.others().collect(Collectors.groupingBy(Map.Entry::getValue, LinkedHashMap::new,
                Collectors.mapping(mark -> quoted(mark.getKey()), Collectors.toList())));
        var said = together(signs.hidden().map(mark -> quoted(mark.getKey()) + " is a count of "
                + mark.getValue().least() + " to " + mark.getValue().most()), byWords.entrySet().stream().map(mark ->
                        String.join(" and ", mark.getValue()) + (mark.getValue().size() == 1 ? " prints " : " print ")
                                + quoted(mark.getKey())));
        return said + (byWords.isEmpty() ? "" : " (write \"between\" where they hide small counts)");
    }

    private static String row(String name) {
        return "row " + quoted(name);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static void add(List<String> lines, String what, Stream<String> names) {
        add(lines, what, Several.named(names.toList()));
    }

    private static void add(List<String> lines, String what, String named) {
        if (!named.isEmpty()) {
            lines.add(what + named + ".");
        }
    }

    /** Two kinds of things, each as far as a line has room for it. */
    private static String together(Stream<String> some, Stream<String> others) {
        return Stream.of(some, others).map(names -> Several.named(names.toList())).filter(names -> !names.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> notIn(String text, ProposedEdition proposal) {
        return proposal.figures().stream().map(ProposedFigure::name).filter(name ->
                !text.matches("(?s).*[{ \n](us_)?" + name + "[}:. ].*") && !isInChart(name, text, proposal));
    }

    private static boolean isInChart(String part, String text, ProposedEdition proposal) {
        return proposal.figures().stream().anyMatch(total -> IntStream.range(0, total.lists().size()).anyMatch(list ->
                total.lists().get(list).parts().contains(part) && text.contains(PartsText.head(total, list))));
    }

    private static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    private static List<String> toFillIn(Subject subject) {
        return Stream.of(Optional.of("organization"), Optional.of("topic").filter(_ -> subject.topic().isEmpty()),
                Optional.of("period").filter(_ -> subject.period().isEmpty())).flatMap(Optional::stream).toList();
    }
}
