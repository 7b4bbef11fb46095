package statesheet.edition.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import statesheet.edition.Dictionary;
import statesheet.edition.FigureDefinition;
import statesheet.problem.Nearest;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.table.GridCell;
import statesheet.table.GridRow;

/**
 * The first row of a table that has any text, which is its header.
 *
 * @param names   of the columns, without the blank ones at its end
 * @param figures the number, from 0, of the first column of each figure that has one
 * @param name    the number of the column {@code name}, if there is one
 */
record TableHeader(List<Name> names, SequencedMap<FigureDefinition, Integer> figures, Optional<Integer> name) {

    static final String PLACE = "place";
    static final String NAME = "name";

    /** Stands for a name that cannot be read, whose problem is reported already; no column is called so. */
    private static final String UNUSABLE = "\0";

    TableHeader {
        names = List.copyOf(names);
        figures = Collections.unmodifiableSequencedMap(figures);
    }

    /** A column's name, without spaces around it, and its spot. */
    record Name(Where where, String text) {}

    /**
     * The header, with its problems reported; empty where it does not begin with the column of places.
     *
     * @param filled the rows that have any text, the header first
     */
    static Optional<TableHeader> read(List<GridRow> filled, Dictionary dictionary, Problems problems) {
        var title = FirstColumn.title(filled);
        if (title.isPresent()) {
            problems.add(title.get());
            return Optional.empty();
        }
        var reading = new Reading(dictionary, problems);
        var names = reading.names(filled.getFirst());
        var first = names.getFirst().text();
        if (!first.equals(PLACE)) {
            problems.addAll(first.equals(UNUSABLE) ? List.of() : List.of(FirstColumn.wrong(names)));
            return Optional.empty();
        }
        reading.checkColumns(names);
        var texts = names.stream().map(Name::text).toList();
        var figures = new LinkedHashMap<FigureDefinition, Integer>();
        dictionary.typed().stream().filter(figure -> texts.contains(figure.name()))
                .forEach(figure -> figures.put(figure, texts.indexOf(figure.name())));
        return Optional.of(new TableHeader(names, figures,
                Optional.of(texts.indexOf(NAME)).filter(at -> at >= 0)));
    }

    /** One reading of a header. */
    private record Reading(Dictionary dictionary, Problems problems) {

        List<Name> names(GridRow row) {
            var names = new ArrayList<Name>();
            for (var cell : row.cells()) {
                names.add(switch (cell) {
                    case GridCell.Typed(var where, var text) -> new Name(where, Numeral.stripped(text));
                    case GridCell.Reformatted(var where, var text, _) -> new Name(where, text);
                    case GridCell.Unusable(var where, var found, var fix) -> {
                        problems.add(Problem.ofEdition("cell.unusable", where, found, "the name of a column", fix));
                        yield new Name(where, UNUSABLE);
                    }
                });
            }
            while (names.getLast().text().isEmpty()) {
                names.removeLast();
            }
            return names;
        }

        void checkColumns(List<Name> names) {
            var seen = new HashSet<String>();
            for (int at = 0; at < names.size(); at++) {
                if (!names.get(at).text().equals(UNUSABLE)) {
                    checkColumn(names.get(at), at, seen.add(names.get(at).text()));
                }
            }
            // A column that a mistyped one was probably meant to be is not missing as well.
            names.stream().map(Name::text).filter(name -> !isKnown(name))
                    .forEach(name -> Nearest.to(name, columnNames()).ifPresent(seen::add));
            for (var figure : dictionary.typed()) {
                if (!seen.contains(figure.name())) {
                    problems.add(Problem.ofEdition("header.missing", names.getFirst().where().field(figure.name()),
                            "no column " + figure.name(), "a column for every figure of edition.json, shares aside",
                            "add the column, or remove " + figure.name() + " from the dictionary"));
                }
            }
        }

        private void checkColumn(Name column, int at, boolean first) {
            var name = column.text();
            var spot = column.where().field(name);
            if (name.isEmpty()) {
                problems.add(Problem.ofEdition("header.unnamed", column.where(),
                        "a column without a name, number " + (at + 1) + " of the header",
                        "a name above every column", "name the column or remove it"));
            } else if (!first) {
                problems.add(Problem.ofEdition("header.twice", spot, "a second column " + name,
                        "one column for each figure",
                        "remove one of the two"));
            } else if (dictionary.isShare(name)) {
                problems.add(Problem.ofEdition("header.share", spot, "a column for a share",
                        "no such column: a share is worked out from its part and its whole", "remove the column"));
            } else if (!isKnown(name)) {
                problems.add(Problem.ofEdition("header.unknown", spot, Numeral.quoted(name) + ", an unknown column",
                        "place, name or one of the " + dictionary.typed().size() + " figures of edition.json",
                        Nearest.hint(name, columnNames(), "remove the column, or add the figure to the dictionary")));
            }
        }

        private boolean isKnown(String name) {
            return dictionary.accepts(name) || name.equals(PLACE) || name.equals(NAME);
        }

        private List<String> columnNames() {
            var names = new ArrayList<>(List.of(PLACE, NAME));
            dictionary.typed().forEach(figure -> names.add(figure.name()));
            return names;
        }
    }
}
