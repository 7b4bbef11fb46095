package statesheet.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import statesheet.Statesheet;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.picture.Pictures;
import statesheet.problem.Problem;
import statesheet.problem.Problems;

/** Makes sheets as files, a place at a time. */
public final class Build {

    /**
     * How the sheets are to be made, and where.
     *
     * @param names of the files, without draft mark and ending, by the place's code
     * @param draft whether they are made whatever their problems, and marked
     * @param dpi   the resolution of the pages' pictures; empty where there are to be none
     */
    public record Order(OutFolder out, Map<String, String> names, boolean draft, OptionalInt dpi) {
        public Order {
            names = Map.copyOf(names);
        }

        /** What is to be said of a place whose sheet is not made, without or after an attempt. */
        public Outcome.NotMade notMade(Place place, List<Problem> problems) {
            return new Outcome.NotMade(place, out.older(name(place) + ".pdf"), problems);
        }

        private String name(Place place) {
            return names.get(place.code()) + (draft ? "-DRAFT" : "");
        }
    }

    private final Statesheet sheets;
    private final Order order;

    public Build(Statesheet sheets, Order order) {
        this.sheets = sheets;
        this.order = order;
    }

    /** Makes the sheet of one of the edition's rows. All its files are ready before the first one is written. */
    public Outcome make(Row row) {
        var place = row.place();
        var problems = new Problems();
        if (!order.draft()) {
            problems.addAll(sheets.stopping(place.code()));
        }
        var files = problems.anyStops() ? Optional.<List<Path>>empty()
                : sheets.make(row, order.draft(), problems)
                        .flatMap(pdf -> order.out().put(files(order.name(place), pdf), place, problems));
        return files.<Outcome>map(made -> new Outcome.Made(place, made, problems.all()))
                .orElseGet(() -> order.notMade(place, problems.all()));
    }

    private List<NewFile> files(String name, byte[] pdf) {
        var files = new ArrayList<>(List.of(new NewFile(name + ".pdf", pdf)));
        order.dpi().ifPresent(dpi -> Pictures.of(pdf, dpi)
                .forEach(picture -> files.add(new NewFile(name + "-" + files.size() + ".png", picture))));
        return List.copyOf(files);
    }
}
