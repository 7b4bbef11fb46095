package statesheet.studio.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.source.SourceFile;

/**
 * Something that was read from files.
 *
 * @param from the hash of each file as it was read, empty for one that was not there; none where there is no value
 */
record FromFiles<T>(Optional<T> value, List<Problem> problems, Map<Path, String> from) {

    /** Nothing, as of files that were never read. */
    static <T> FromFiles<T> none() {
        return new FromFiles<>(Optional.empty(), List.of(), Map.of());
    }

    static <T> FromFiles<T> of(Function<Problems, Optional<T>> reading, Function<T, Stream<SourceFile>> files) {
        var problems = new Problems();
        var value = reading.apply(problems);
        return new FromFiles<>(value, problems.all(), value.stream().flatMap(files).collect(Collectors.toMap(
                SourceFile::path, file -> file.hash().orElse(""), (one, other) -> one)));
    }

    /** Whether the files are as they were read. */
    boolean isCurrent(DiskFiles disk) {
        return value.isPresent()
                && from.entrySet().stream().allMatch(file -> disk.hash(file.getKey()).equals(file.getValue()));
    }
}
