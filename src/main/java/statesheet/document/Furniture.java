package statesheet.document;

import java.util.function.Function;

/**
 * The lines around the text of a sheet's pages, in whatever form they have on their way from brand to page.
 *
 * @param left           in the band of the first page, where there is no logo
 * @param right          on the right of that band
 * @param topic          below the title, on the first page
 * @param continued      in the slim band of the pages after the first, on the left
 * @param continuedTopic on the right of it
 */
public record Furniture<T>(T left, T right, T topic, T continued, T continuedTopic, T footerLeft, T footerRight) {

    /** The same line in every place. */
    public static <T> Furniture<T> all(T line) {
        return new Furniture<>(line, line, line, line, line, line, line);
    }

    public <R> Furniture<R> map(Function<T, R> change) {
        return new Furniture<>(change.apply(left), change.apply(right), change.apply(topic), change.apply(continued),
                change.apply(continuedTopic), change.apply(footerLeft), change.apply(footerRight));
    }
}
