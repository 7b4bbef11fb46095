package statesheet.document;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure in large type.
 *
 * @param figure  as printed: 3,645
 * @param label   what it counts
 * @param context what it is beside: 28,886 nationwide
 */
public record LargeFigure(String figure, Text label, Optional<Text> context) {

    Stream<Text> texts() {
        return Stream.concat(Stream.of(label), context.stream());
    }
}
