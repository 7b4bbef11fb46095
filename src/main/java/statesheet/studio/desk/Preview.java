package statesheet.studio.desk;

import java.util.List;
import statesheet.problem.Problem;

/**
 * A place's pages, with what can be said of them.
 *
 * @param pages    PNG files in order of the pages; none where not even a draft can be made
 * @param width    of a picture, in points: of the page, for the press with the paper around it; 0 without pages
 * @param blocks   in the order in which they are read
 * @param problems of the edition and of this place, warnings and notes too
 * @param draft    whether the pages are the draft's, as the finished sheet cannot be made
 */
public record Preview(List<byte[]> pages, double width, double height, List<PlacedBlock> blocks,
        List<Problem> problems, List<PageGauge> gauges, boolean draft) {

    public Preview {
        pages = List.copyOf(pages);
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
        gauges = List.copyOf(gauges);
    }

    static Preview none(List<Problem> problems) {
        return new Preview(List.of(), 0, 0, List.of(), problems, List.of(), false);
    }
}
