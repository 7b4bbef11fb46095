package statesheet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import statesheet.batch.SheetOutcome;
import statesheet.document.Numerals;

/** Counts what becomes of the sheets of a run. Lives as long as the run. */
final class Tally {

    private final List<String> notMade = new ArrayList<>();
    private final List<Path> older = new ArrayList<>();
    private int made;
    private int unchanged;

    void add(SheetOutcome outcome) {
        switch (outcome) {
            case SheetOutcome.Made _ -> made++;
            case SheetOutcome.Unchanged _ -> unchanged++;
            case SheetOutcome.NotMade failed -> {
                notMade.add(failed.place().code());
                older.addAll(failed.older().stream().toList());
            }
        }
    }

    int made() {
        return made;
    }

    int failed() {
        return notMade.size();
    }

    /** How many sheets are done, with whatever result. */
    int done() {
        return made + unchanged + notMade.size();
    }

    /** The codes of the places whose sheets could not be made, with these others. */
    List<String> notMadeAnd(List<String> others) {
        return Stream.concat(notMade.stream(), others.stream()).toList();
    }

    /** The sheets of an earlier run that were left as they are. */
    List<Path> older() {
        return List.copyOf(older);
    }

    /** {@code 3 of 5 sheets made, 1 unchanged}; {@code missing} more were asked for and have no figures. */
    String result(int missing, String thing) {
        int all = made + unchanged + notMade.size() + missing;
        if (made == 0 && unchanged > 0) {
            return all == unchanged ? Words.count(all, thing) + " unchanged, none made"
                    : "no " + thing + " made, " + Numerals.count(unchanged) + " unchanged";
        }
        return Words.share(made, all, thing) + " made"
                + (unchanged == 0 ? "" : ", " + Numerals.count(unchanged) + " unchanged");
    }
}
