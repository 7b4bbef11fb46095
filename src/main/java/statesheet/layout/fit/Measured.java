package statesheet.layout.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import statesheet.brand.StyleRole;
import statesheet.layout.measure.Box;
import statesheet.layout.measure.Strip;
import statesheet.layout.measure.TypeScale;

/**
 * A document's strips at one scale, and the room that pages have for them.
 *
 * @param firstTop where the text of the first page begins, below the band
 * @param nextTop  where that of every later page begins
 * @param bottom   the lowest edge that text may have on any page
 */
public record Measured(TypeScale scale, List<Strip> strips, double firstTop, double nextTop, double bottom) {

    /** How far from its end a page may be, in points: far less than one sees. */
    private static final double TOLERANCE = 0.01;

    /** Newton's steps go straight to the root unless text and figures take turns: then a few are needed. */
    private static final int MOST_STEPS = 20;

    public Measured {
        strips = List.copyOf(strips);
    }

    /** A page with nothing on it, its glue natural. */
    public Flow emptyPage(int number) {
        return empty(number, 0, OptionalDouble.empty());
    }

    /** An empty page that begins with a strip, or with the repeated heading of its section. */
    Flow page(int number, int start, double ratio) {
        return page(number, start, ratio, OptionalDouble.empty());
    }

    /** The same for a page that is filled: what is at its end goes down to the foot. */
    public Flow page(int number, int start, Filling filling) {
        return page(number, start, filling.ratio(),
                filling.left() > 0 ? OptionalDouble.of(bottom) : OptionalDouble.empty());
    }

    private Flow page(int number, int start, double ratio, OptionalDouble foot) {
        var flow = empty(number, ratio, foot);
        continued(start).ifPresent(flow::open);
        return flow;
    }

    private Flow empty(int number, double ratio, OptionalDouble foot) {
        return new Flow(number == 1 ? firstTop : nextTop, ratio, foot, scale);
    }

    /** The heading that a page repeats which goes on with a section. */
    public Optional<Strip.Opening> continued(int start) {
        if (!breaksSection(start)) {
            return Optional.empty();
        }
        int opening = start;
        while (opening >= 0 && !(strips.get(opening) instanceof Strip.Opening)) {
            opening--;
        }
        return opening < 0 ? Optional.empty() : ((Strip.Opening) strips.get(opening)).heading()
                .map(heading -> new Strip.Opening(Optional.of(scale.continued(heading))));
    }

    /** Every way to end a page that begins with a strip, from the emptiest on, up to the first that is too much. */
    List<Filling> fillings(int page, int start) {
        var tight = page(page, start, -1);
        var loose = page(page, start, 1);
        var fillings = new ArrayList<Filling>();
        for (int end = start + 1; end <= strips.size(); end++) {
            var strip = strips.get(end - 1);
            tight.add(strip);
            loose.add(strip);
            if (mayEndBefore(end, loose)) {
                fillings.add(filling(page, start, end, tight.reach().y(), loose.reach().y()));
                if (fillings.getLast().left() < 0 || strip instanceof Strip.PageEnd) {
                    break;
                }
            }
        }
        return fillings.isEmpty() ? List.of(new Filling(start, 0, bottom - firstTop)) : fillings;
    }

    /** The page that ends where the text says so. */
    Filling upToPageEnd(int page, int start) {
        int end = start + 1;
        while (end < strips.size() && !(strips.get(end - 1) instanceof Strip.PageEnd)) {
            end++;
        }
        return whole(page, start, end);
    }

    /** Page after page with as much as it holds, and the last one as it comes: the fewest pages that there are. */
    List<Filling> fewestPages() {
        var pages = new ArrayList<Filling>();
        do {
            int start = pages.isEmpty() ? 0 : pages.getLast().end();
            var fillings = fillings(pages.size() + 1, start);
            int held = (int) fillings.stream().takeWhile(filling -> filling.left() >= 0).count();
            pages.add(fillings.get(Math.max(1, held) - 1));
        } while (pages.getLast().end() < strips.size());
        return pages;
    }

    /** The page that holds everything from a strip on. */
    Filling rest(int page, int start) {
        return whole(page, start, strips.size());
    }

    /** The same page with natural white where it would be loose and still end early. */
    Filling natural(int page, int start, Filling filling) {
        return filling.left() > 0
                ? new Filling(filling.end(), 0, bottom - reach(page, start, filling.end(), 0).y()) : filling;
    }

    private Filling whole(int page, int start, int end) {
        return filling(page, start, end, reach(page, start, end, -1).y(), reach(page, start, end, 1).y());
    }

    private Filling filling(int page, int start, int end, double tightest, double loosest) {
        if (tightest > bottom + TOLERANCE) {
            return new Filling(end, -1, bottom - tightest);
        }
        return loosest < bottom - TOLERANCE ? new Filling(end, 1, bottom - loosest)
                : new Filling(end, ratio(page, start, end), 0);
    }

    /**
     * The ratio that makes a page end at its foot. What a page reaches is convex in the ratio, above zero and below, so
     * Newton's steps never turn back.
     */
    private double ratio(int page, int start, int end) {
        double ratio = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            var reach = reach(page, start, end, ratio);
            double left = bottom - reach.y();
            if (Math.abs(left) <= TOLERANCE || reach.slope() == 0) {
                break;
            }
            ratio = Math.clamp(ratio + left / reach.slope(), -1, 1);
        }
        return ratio;
    }

    private Reach reach(int page, int start, int end, double ratio) {
        var flow = page(page, start, ratio);
        strips.subList(start, end).forEach(flow::add);
        return flow.reach();
    }

    /** Whether a page with what has flowed onto it may end before the strip with this index, or after the last. */
    private boolean mayEndBefore(int index, Flow flow) {
        if (index == strips.size()) {
            return true;
        }
        var last = strips.get(index - 1);
        var next = strips.get(index);
        return !last.keepsWithNext() && !flow.hasRoomBesideRail(next) && !(next instanceof Strip.PageEnd)
                && !(next instanceof Strip.Panel) && !cutsStrong(next);
    }

    private static boolean cutsStrong(Strip next) {
        return next instanceof Strip.Slice slice && slice.first() > 0
                && slice.words().isStrongAcross(slice.first());
    }

    /** Whether a page that ends there leaves the rest of a section to the next one. */
    boolean breaksSection(int index) {
        return index > 0 && index < strips.size() && switch (strips.get(index)) {
            case Strip.Opening _, Strip.Lead _, Strip.Panel _, Strip.End _ -> false;
            case Strip.UnitStart _, Strip.InColumn _, Strip.Slice _, Strip.Wide _, Strip.PageEnd _ ->
                    !(strips.get(index - 1) instanceof Strip.Opening);
        };
    }

    /** Whether a page that ends there leaves the rest of a paragraph to the next one. */
    boolean breaksParagraph(int index) {
        return index < strips.size() && strips.get(index) instanceof Strip.Slice slice && slice.first() > 0;
    }

    /** Whether it leaves a chart to the next one, whose figures are on the page before. */
    boolean breaksBeforeChart(int index) {
        return index < strips.size() && strips.get(index) instanceof Strip.Wide;
    }

    /** Whether it leaves nothing but the end of the sheet to the next one. */
    boolean leavesOnlyEnd(int index) {
        return index < strips.size() && strips.get(index) instanceof Strip.End;
    }

    /** Height of a line of running text. */
    double lineHeight() {
        return scale.style(StyleRole.BODY).leading();
    }

    /** How many lines of text a height is. */
    double lines(double points) {
        return points / lineHeight();
    }

    /** Every paragraph, with the index of the strip it begins with. */
    Stream<Box.TextBox> paragraphs(int from, int to) {
        return strips.subList(from, to).stream().flatMap(strip -> switch (strip) {
            case Strip.InColumn(Box.TextBox words, _) -> Stream.of(words);
            case Strip.InColumn(Box.ListBox list, _) -> list.items().stream().map(Box.ListBox.ListItem::text);
            case Strip.Slice(var words, int first, _, _) when first == 0 -> Stream.of(words);
            case Strip.InColumn _, Strip.Slice _, Strip.Lead _, Strip.Panel _, Strip.Opening _, Strip.UnitStart _,
                    Strip.Wide _, Strip.PageEnd _, Strip.End _ -> Stream.empty();
        });
    }
}
