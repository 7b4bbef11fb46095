package statesheet.edition.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import statesheet.edition.FigureDefinition;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Several;
import statesheet.problem.Where;

/** Gathers the cells of workbooks that show fewer decimals than sheets will. Lives as long as one reading. */
public final class RoundedCells {

    /** By worksheet. */
    private final SequencedMap<Where, List<String>> cells = new LinkedHashMap<>();

    /** Keeps the cell if it was read as a number that it shows with fewer decimals than the figure has. */
    public void add(CellReader.Read read, FigureDefinition figure, Where cell) {
        read.asShown().ifPresent(asShown -> add(asShown, figure, cell));
    }

    private void add(ShownNumber asShown, FigureDefinition figure, Where cell) {
        if (asShown.isRounded() && figure.decimals().orElse(0) > asShown.decimals()) {
            var spot = cell.cell().orElseThrow();
            cells.computeIfAbsent(Where.in(cell.file()).worksheet(spot.worksheet()), _ -> new ArrayList<>())
                    .add(spot.address() + " (" + asShown.value().toPlainString() + ", format " + asShown.format()
                            + ")");
        }
    }

    /** One warning for each worksheet. */
    public void warn(Problems problems) {
        cells.forEach((worksheet, named) -> problems.add(Problem.warning("table.rounded", worksheet,
                "numbers that their format shows rounded: " + Several.named(named), "cells that show what sheets print",
                "nothing to do if the stored numbers are right, which are read; else write \"decimals\" as the cells"
                        + " show them").withExtent(named.size())));
    }
}
