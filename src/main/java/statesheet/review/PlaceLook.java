package statesheet.review;

import java.util.List;
import statesheet.template.fill.PrintedFigure;

/**
 * What is shown of one place's sheet; nothing of one that was not made, as an older sheet says something else.
 *
 * @param pictures PNG files, one for each page
 * @param printed  what {@link statesheet.making.OpenEdition#printed} says
 */
public record PlaceLook(List<byte[]> pictures, List<PrintedFigure> printed) {

    public static final PlaceLook NONE = new PlaceLook(List.of(), List.of());

    public PlaceLook {
        pictures = List.copyOf(pictures);
        printed = List.copyOf(printed);
    }
}
