package statesheet.starting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the figures say, in plain sentences that are true of any number: the place's beside the nation's, the change
 * since the year before, the place among the states, the parts. Lives as long as it is written.
 */
final class FirstText {

    /** How many pieces, from the first on, every sheet has: title, lead and panel; contact and notes. */
    static final int FRAME = 2;

    /** A panel holds four figures; with more figures than that, three stand out better. */
    private static final int MOST_KEYS = 4;

    /** So many states make a rank. */
    private static final int FEWEST_RANKED = 20;

    /** Two pages hold no more, nor lists that are longer. */
    private static final int MOST_SECTIONS = 24;

    /** Positions within a section. */
    private static final int SECTION = 100;

    private static final String OF_NATION = "OfNation";

    private static final int CLOSING = 1_000_000;

    private final ProposedEdition proposal;
    private final List<TextPiece> pieces = new ArrayList<>();
    /** What a chart says already. */
    private final List<TextPiece> details = new ArrayList<>();
    private int section;

    private FirstText(ProposedEdition proposal) {
        this.proposal = proposal;
    }

    /** The pieces, those first without which there is no sheet. */
    static List<TextPiece> pieces(ProposedEdition proposal) {
        var text = new FirstText(proposal);
        text.addFrame();
        text.mainFigures().stream().limit(MOST_SECTIONS).forEach(text::addSection);
        text.addNation();
        text.addTexts();
        text.pieces.addAll(text.details);
        text.addReading();
        return List.copyOf(text.pieces);
    }

    /** These pieces as {@code sheet.md}. */
    static String markdown(List<TextPiece> pieces) {
        var text = new StringBuilder();
        inOrder(pieces).forEach(piece -> text.append(text.isEmpty() ? "" : piece.isItem() ? "\n" : "\n\n")
                .append(piece.text()));
        return text.append("\n").toString();
    }

    /** The piece that has this line of the text, counted from 1. */
    static TextPiece at(int line, List<TextPiece> pieces) {
        var ordered = inOrder(pieces);
        int last = ordered.size();
        while (last > 1 && markdown(ordered.subList(0, last - 1)).lines().count() >= line) {
            last--;
        }
        return ordered.get(last - 1);
    }

    private static List<TextPiece> inOrder(List<TextPiece> pieces) {
        return pieces.stream().sorted(Comparator.comparingInt(TextPiece::position)).toList();
    }

    static SequencedMap<String, Map<String, Object>> needs(List<TextPiece> pieces) {
        var needs = new LinkedHashMap<String, Map<String, Object>>();
        pieces.forEach(piece -> needs.putAll(piece.needs()));
        return needs;
    }

    /** Figures with a section of their own: neither earlier ones, nor parts that their total's section has. */
    private List<ProposedFigure> mainFigures() {
        return proposal.figures().stream().filter(figure -> !figure.isText() && !figure.isOfNation()
                && proposal.pairs().stream().noneMatch(pair -> pair.earlier().name().equals(figure.name()))
                && (!figure.lists().isEmpty() || proposal.figures().stream().flatMap(total -> total.lists().stream())
                        .noneMatch(list -> list.parts().contains(figure.name())))).toList();
    }

    private void addFrame() {
        var keys = mainFigures().stream().sorted(Comparator.comparing(figure -> figure.column().hasGaps())).toList();
        var shown = keys.stream().limit(keys.size() > MOST_KEYS ? MOST_KEYS - 1 : MOST_KEYS)
                .map(figure -> figure.name() + ": " + (figure.noun().isEmpty() ? escaped(figure.label())
                        : "{" + figure.name() + (figure.isOfEvents() ? ":} in {the_state}" : ":}"))).toList();
        var lead = "These are the figures of {the_state} for {period}"
                + (proposal.hasNation() ? ", beside those of the nation." : ".");
        var panel = shown.isEmpty() ? "" : "\n\n```key\n" + String.join("\n", shown) + "\n```";
        pieces.add(TextPiece.of(0, "# {state}\n\n" + lead + panel));
        pieces.add(TextPiece.of(CLOSING, "```contact\nQuestions about this sheet: {organization}\n```\n\n```notes\n"
                + "Figures are for {period} unless the text says otherwise. Source: the spreadsheet "
                + escaped(proposal.table().file().path().getFileName().toString()) + ".\n```"));
    }

    private void addSection(ProposedFigure figure) {
        section++;
        var core = TextPiece.about(figure, section * SECTION, "## " + escaped(figure.label()) + "\n\n"
                + beside(figure, main(figure)));
        pieces.add(!isOfNation(figure) ? core : core.needing(figure.name() + OF_NATION,
                "Part of the nation: " + figure.label(), "ofNation", figure.name()));
        for (int list = 0; list < figure.lists().size(); list++) {
            addParts(figure, list);
        }
        proposal.pairs().stream().filter(pair -> pair.later().name().equals(figure.name())).findFirst()
                .ifPresent(this::addChange);
        if (proposal.states(figure) >= FEWEST_RANKED) {
            addRank(figure);
        }
    }

    private void add(ProposedFigure figure, int within, String text) {
        pieces.add(TextPiece.about(figure, section * SECTION + within, text));
    }

    /** A sentence of places that have the figure, and for others that they have none. */
    private static String beside(ProposedFigure figure, String sentence) {
        return !figure.column().hasGaps() ? sentence : sentence + " {if " + figure.name() + "}\n\n"
                + "The spreadsheet has no number for {the_state} here. {unless " + figure.name() + "}";
    }

    private static boolean isOfNation(ProposedFigure figure) {
        return figure.additive() && !figure.column().hides()
                && figure.nation().filter(nation -> nation.signum() > 0).isPresent();
    }

    /** The number of the place beside the nation's; with words around it only where it is known what they are. */
    private static String main(ProposedFigure figure) {
        var name = figure.name();
        var own = figure.isOfEvents() ? "{the_state} had {" + name + ":}" : "In {the_state}: {" + name + "}";
        if (isOfNation(figure)) {
            return own + ", {" + name + OF_NATION + "} of the {us_" + name + "} nationwide.";
        }
        if (figure.column().hides() && figure.nation().isPresent()) {
            return own + ", beside {us_" + name + "} nationwide.";
        }
        return figure.nation().isEmpty() || figure.additive() ? own + "." : own + ", {" + name + " vs us_" + name
                + ": higher than | lower than | the same as} the {us_" + name + "} nationwide.";
    }

    private void addParts(ProposedFigure total, int list) {
        var parts = PartsText.of(proposal, total, list);
        int position = section * SECTION + 10 + 2 * list;
        var chart = parts.chart(position + 1);
        chart.ifPresent(pieces::add);
        (chart.isPresent() ? details : pieces).add(parts.items(position));
    }

    private void addChange(ProposedEdition.YearPair pair) {
        var change = pair.change();
        var before = pair.earlier();
        boolean hasNation = Stream.of(before, pair.later()).allMatch(figure -> figure.nation().isPresent());
        boolean gaps = !before.column().isWhole() || !pair.later().column().isWhole();
        var branches = ": rose by # | fell by # | did not change}";
        var text = "In {" + before.name() + ".period}: {" + before.name() + (before.isOfEvents() ? ":" : "")
                + "} in {the_state}" + (hasNation ? ", {us_" + before.name() + "} nationwide" : "") + ". From {"
                + before.name() + ".period} to {" + pair.later().name() + ".period}, this number {" + change + branches
                + " in {the_state}" + (hasNation ? "; in the nation, it {us_" + change + branches : "") + "."
                + (gaps ? " {if " + change + "}" : "");
        pieces.add(TextPiece.about(pair.later(), section * SECTION + 2, text).needing(change, "Change since "
                + before.period().orElseThrow() + ": " + pair.later().label(), "change",
                List.of(before.name(), pair.later().name())));
    }

    private void addRank(ProposedFigure figure) {
        var rank = figure.name() + "Rank";
        pieces.add(TextPiece.about(figure, section * SECTION + 3, "Among the {" + rank + "_of} states with this "
                + "figure, {the_state} is {" + rank + ": highest}. {if " + rank + "}").needing(rank,
                "Rank among the states: " + figure.label(), "rank", figure.name()));
    }

    private void addNation() {
        var figures = proposal.figures().stream().filter(figure -> figure.isOfNation() && !figure.isText()).toList();
        addList("In the nation", figures, figure -> "- " + escaped(figure.label()) + ": {us_" + figure.name() + "}");
    }

    private void addTexts() {
        var figures = proposal.figures().stream().filter(figure -> figure.isText() && !figure.isOfNation()).toList();
        addList("More about {the_state}", figures, figure -> "- " + escaped(figure.label()) + ": {" + figure.name()
                + "}" + (figure.column().hasGaps() ? " {if " + figure.name() + "}" : ""));
    }

    private void addList(String heading, List<ProposedFigure> figures,
            Function<ProposedFigure, String> item) {
        section++;
        for (int at = 0; at < Math.min(figures.size(), MOST_SECTIONS); at++) {
            add(figures.get(at), at, (at == 0 ? "## " + heading + "\n\n" : "") + item.apply(figures.get(at)));
        }
    }

    /** True of every table of states: how to read it, for whoever is not used to figures. */
    private void addReading() {
        section++;
        var sentences = new ArrayList<>(List.of(
                "## How to read this sheet\n\nThe numbers are those of the spreadsheet. Shares, changes and ranks are "
                        + "worked out from them. What has more decimals than are printed here is rounded.",
                "The figures say how much or how many. They do not say why: what is behind a number, and what has "
                        + "been done about it, is not in the spreadsheet.",
                "States differ in size. A large state has more of nearly everything than a small one, so a count of "
                        + "people or cases says little about how common something is. A percent or a rate does."));
        if (proposal.hasNation()) {
            sentences.add("The figures of the nation are those of the spreadsheet, and are not worked out from the "
                    + "places. They may include places that have no sheet of their own, such as territories.");
        }
        sentences.add("What was not reported is not the same as none. Where the spreadsheet says that there was none, "
                + "this sheet says so.");
        sentences.add("Numbers of different places can be compared only where they were counted in the same way, and "
                + "in the same period. The publisher’s notes say whether they were.");
        sentences.add("A small number can change much from one year to the next by chance alone. Look at several years "
                + "before you call it a rise or a fall.");
        for (int at = 0; at < sentences.size(); at++) {
            pieces.add(TextPiece.of(section * SECTION + at, sentences.get(at)));
        }
    }

    /** A text as it is, whatever CommonMark and placeholders make of its marks. */
    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|&~])", "\\\\$1");
    }
}
