package statesheet.layout.measure;

import java.util.Optional;
import statesheet.brand.Logo;
import statesheet.brand.StyleRole;
import statesheet.document.Furniture;
import statesheet.document.Text;

/**
 * What is around the text: the colored band of the first page, the slim one of later pages, and the foot. It is in the
 * brand's own sizes and takes no part in the fit. All words are on the two edges of the page's measure.
 *
 * @param top    from the page's edge to the small line above the title
 * @param left   above the title, on up to two lines; empty where the logo is
 * @param right  on the first of these lines
 * @param topic  below the title, on up to two lines
 * @param height of the band, without the accent line below it
 * @param slim   height of the band of later pages, likewise
 * @param rule   where the hairline above the foot is: the foot's last line is always at one place
 */
public record PageFrame(double top, Optional<Box.TextBox> left, OneLine right, Box.TextBox title,
        Optional<Box.TextBox> topic, double kickerHeight, double height, double slim, double rule) {

    /** The line below a band. */
    public static final double ACCENT = 3;

    /** Down the band, from the small line to the title, to the topic, and to the end. */
    private static final double KICKER_TO_TITLE = 6;
    private static final double TITLE_TO_TOPIC = 3;
    private static final double TOPIC_TO_END = 12;

    /** Above and below the words of the slim band. */
    public static final double AROUND_HEAD = 9;

    /** From the foot of the text to the hairline above the footer, and from there to the footer. */
    public static final double TEXT_TO_RULE = 12;
    public static final double RULE_TO_FOOTER = 3;

    /** In the foot, both sides of a page's number in a packet together; room for four digits is always left. */
    public static final double AROUND_FOLIO = 12;
    private static final String FOLIO = "0000";

    /** Least white between the words on the two edges. */
    private static final double LEAST_WHITE = 12;

    /** What says that figures are samples, and the width around it. */
    public static final String SAMPLE = "Sample data";
    public static final double TAG_PADDING = 9;

    /** @param sample whether its pages say that their figures are samples */
    public static PageFrame of(Text title, Furniture<String> lines, boolean sample, TypeScale own) {
        var page = own.brand().page();
        var right = own.oneLine(lines.right(), StyleRole.KICKER, 0).endingAt(page.right());
        var logo = own.brand().logo();
        var left = Optional.of(lines.left()).filter(words -> logo.isEmpty() && !words.isEmpty())
                .map(words -> own.words(words, StyleRole.KICKER, page.left(), page.measure() - taken(right)));
        double kicker = Math.max(logo.map(Logo::height).orElse(0.0),
                left.map(Box::height).orElse(right.leading()));
        double besideLogo = page.measure() - logo.map(mark -> mark.width() + LEAST_WHITE).orElse(0.0);
        if (logo.isPresent() && right.width() > besideLogo) {
            own.refuse(Text.plain(lines.right()), besideLogo, right.width() - besideLogo);
        }
        var name = own.title(title, page.left(), page.measure() - tag(sample, own)).hanging();
        var topic = Optional.of(lines.topic()).filter(words -> !words.isEmpty())
                .map(words -> own.words(words, StyleRole.TOPIC, page.left(), page.measure()));
        double height = page.margins().top() + kicker + KICKER_TO_TITLE + name.height()
                + topic.map(words -> TITLE_TO_TOPIC + words.height()).orElse(0.0) + TOPIC_TO_END;
        return new PageFrame(page.margins().top(), left, right, name, topic, kicker, height,
                2 * AROUND_HEAD + Head.of(lines, sample, own).height(), page.bottom() - Foot.of(lines, own).more());
    }

    /** The width of the tag that says that figures are samples. */
    public static double tagWidth(TypeScale own) {
        return own.oneLine(SAMPLE, StyleRole.TAG, 0).width() + 2 * TAG_PADDING;
    }

    private static double tag(boolean sample, TypeScale own) {
        return sample ? tagWidth(own) + LEAST_WHITE : 0;
    }

    private static double taken(OneLine line) {
        return line.isEmpty() ? 0 : line.width() + LEAST_WHITE;
    }

    /** In the slim band of later pages: the place on one line, and what the sheet is about on as many as it needs. */
    public record Head(OneLine left, Box.TextBox right) {

        public static Head of(Furniture<String> lines, boolean sample, TypeScale own) {
            var page = own.brand().page();
            var left = own.oneLine(lines.continued(), StyleRole.HEAD, page.left());
            double taken = taken(left) + tag(sample, own);
            return new Head(left, own.words(lines.continuedTopic(), StyleRole.HEAD_TOPIC, page.left() + taken,
                    page.measure() - taken));
        }

        public double height() {
            return Math.max(left.leading(), right.height());
        }
    }

    /** The foot: what is on the right is on its last line. */
    public record Foot(Box.TextBox left, OneLine right) {

        /** How much higher it is than one line. */
        public double more() {
            return Math.max(0, left.height() - right.leading());
        }

        public static Foot of(Furniture<String> lines, TypeScale own) {
            var page = own.brand().page();
            // As wide as in figures of one width, so that the words beside it break in the same way on every page.
            double right = own.tabular(lines.footerRight(), StyleRole.FOOTER).width();
            double folio = own.oneLine(FOLIO, StyleRole.TABLE_HEAD, 0).width() + AROUND_FOLIO;
            return new Foot(own.balanced(Text.plain(lines.footerLeft()), StyleRole.FOOTER, page.left(),
                    page.measure() - right - folio),
                    own.oneLine(lines.footerRight(), StyleRole.FOOTER, 0).endingAt(page.right()));
        }
    }

    public double titleTop() {
        return top + kickerHeight + KICKER_TO_TITLE;
    }

    public double topicTop() {
        return titleTop() + title.height() + TITLE_TO_TOPIC;
    }

    /** Where the text of a page may begin, before any white: below its band. */
    public double bandBottom(int page) {
        return (page == 1 ? height : slim) + ACCENT;
    }

    /** The lowest edge that text may have on any page. */
    public double textBottom() {
        return rule - TEXT_TO_RULE;
    }
}
