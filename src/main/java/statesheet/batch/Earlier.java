package statesheet.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import statesheet.brand.BrandReader;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.problem.Problem;
import statesheet.problem.Problems;

/**
 * What earlier runs left in the folder.
 *
 * @param fingerprint of what is to be made now; empty where that cannot be told, or the manifest is not to know of it
 * @param unchanged   what the manifest says of the places whose files are there as they would come out again, by code
 */
record Earlier(Manifest manifest, Optional<Fingerprint> fingerprint, Map<String, Entry> unchanged) {

    private static final int HANDFUL = 50;

    /**
     * @param problems of the figures, to which those of the manifest are added; with one of the edition nothing is
     *                 unchanged
     */
    static Earlier of(Edition edition, Collection<Row> rows, Map<String, String> names, Order order, OutFolder out,
            Problems problems) {
        if (order.draft()) {
            return new Earlier(Manifest.empty(), Optional.empty(), Map.of());
        }
        var manifest = Manifest.read(out, problems);
        var fingerprint = fingerprint(edition, order);
        var unchanged = new HashMap<String, Entry>();
        if (fingerprint.isPresent() && !order.force() && !manifest.entries().isEmpty()) {
            var stopping = problems.all().stream().filter(problem -> !problem.isWarning()).toList();
            InOrder.forEach(handfuls(rows), order.jobs(), handful -> handful.stream()
                    .flatMap(row -> unchanged(row, manifest.entries().get(names.get(row.place().code()) + ".pdf"),
                            fingerprint.get(), out, stopping).stream()).toList(),
                    entries -> entries.forEach(entry -> unchanged.put(entry.place(), entry)));
        }
        return new Earlier(manifest, fingerprint, unchanged);
    }

    /** To look at one place takes less time than to hand it to another thread. */
    private static List<List<Row>> handfuls(Collection<Row> rows) {
        var handfuls = new ArrayList<List<Row>>();
        for (var row : rows) {
            if (handfuls.isEmpty() || handfuls.getLast().size() == HANDFUL) {
                handfuls.add(new ArrayList<>(HANDFUL));
            }
            handfuls.getLast().add(row);
        }
        return handfuls;
    }

    /** What is known of a sheet's files, by name, given the PDF's. */
    Map<String, FileState> files(String pdf) {
        return Optional.ofNullable(manifest.entries().get(pdf)).flatMap(Entry::made)
                .map(made -> made.files().stream().collect(Collectors.toMap(FileState::name, file -> file)))
                .orElse(Map.of());
    }

    /** Empty where the brand or a file cannot be read, which whoever needs it will say. */
    private static Optional<Fingerprint> fingerprint(Edition edition, Order order) {
        return BrandReader.read(edition, new Problems()).flatMap(brand -> {
            try {
                return Optional.of(Fingerprint.of(edition, brand, order));
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Entry> unchanged(Row row, Entry recorded, Fingerprint fingerprint, OutFolder out,
            List<Problem> stopping) {
        return Optional.ofNullable(recorded)
                .filter(_ -> stopping.stream().noneMatch(problem -> problem.stops(row.place().code())))
                .flatMap(Entry::made).filter(made -> made.key().equals(fingerprint.key(row)))
                .flatMap(made -> made.unchangedIn(out.path()))
                .map(made -> new Entry(recorded.edition(), recorded.place(), recorded.file(), Optional.of(made),
                        recorded.problems()));
    }
}
