package statesheet.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a figure is in the spreadsheet.
 *
 * @param file    the name that {@code figures} gives the file, where there are several
 * @param heading of the column; {@code 2019 / Total} is the column Total in the group 2019
 * @param where   which rows of a long file, by heading and the values that count; empty for the edition's own choice
 * @param scale   what every number is multiplied by, if the edition says so
 * @param margin  the heading of the column of its margin of error, which has the same rows and scale
 */
public record Column(Optional<String> file, String heading, Map<String, List<String>> where,
        Optional<BigDecimal> scale, Optional<String> margin) {

    public Column {
        where = Map.copyOf(where);
    }

    /** Its own and that of its margin. */
    public Stream<String> headings() {
        return Stream.concat(Stream.of(heading), margin.stream());
    }

    public static Column named(String heading) {
        return new Column(Optional.empty(), heading, Map.of(), Optional.empty(), Optional.empty());
    }
}
