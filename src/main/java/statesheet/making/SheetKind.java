package statesheet.making;

import java.util.List;
import java.util.stream.Stream;
import statesheet.brand.PrintSize;
import statesheet.pdf.Profile;

/** What kind of sheets are made: for whom, and in what size of type. */
public record SheetKind(Profile profile, PrintSize size) {

    /** For readers and office printers, in the brand's own size. */
    public static final SheetKind USUAL = new SheetKind(Profile.DIGITAL, PrintSize.STANDARD);

    public static final List<SheetKind> ALL = Stream.of(Profile.values()).flatMap(profile ->
            Stream.of(PrintSize.values()).map(size -> new SheetKind(profile, size))).toList();

    /** Tells sheets of this kind from the usual ones, as the end of a name: {@code -large-press}; empty for these. */
    public String suffix() {
        return switch (size) {
            case STANDARD -> "";
            case LARGE -> "-large";
        } + switch (profile) {
            case DIGITAL -> "";
            case PRESS -> "-press";
        };
    }

    /** What is typed after {@code build} or {@code packet} for sheets of this kind, each option behind a space. */
    public String options() {
        return (size == PrintSize.LARGE ? " --size=large" : "") + (profile == Profile.PRESS ? " --profile=press" : "");
    }
}
