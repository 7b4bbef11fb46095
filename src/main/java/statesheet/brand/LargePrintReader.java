package statesheet.brand;

import java.util.EnumMap;
import java.util.Map;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.Members;

/** Reads what a brand changes of its large print, and checks that it still is large print. */
final class LargePrintReader {

    private final Values values;
    private final Problems problems;

    LargePrintReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    /**
     * @param rule  what follows from the standard print; it stays where the brand's own cannot be used
     * @param large the brand's own, which changes sizes and lengths; faces, colors and paper are those of the brand
     */
    Print read(Print rule, Members large) {
        var pages = new PageReader(values, problems);
        var page = large.members("page").flatMap(own -> pages.changed(rule.page(), own)).orElse(rule.page());
        var styles = large.members("styles").map(own -> styles(rule.styles(), own)).orElse(rule.styles());
        large.refuseOthers();
        PrinterMargins.check(page, styles, large.where(), problems);
        return new Print(page, styles);
    }

    private Map<StyleRole, Style> styles(Map<StyleRole, Style> rule, Members large) {
        var reader = new StyleReader(values, problems);
        var styles = new EnumMap<>(rule);
        for (var role : StyleRole.values()) {
            large.members(role.key()).ifPresent(own -> reader.changed(role, rule.get(role), own)
                    .filter(style -> isLarge(role, style, own.where().field(role.key())))
                    .ifPresent(style -> styles.put(role, style)));
        }
        large.refuseOthers();
        return styles;
    }

    private boolean isLarge(StyleRole role, Style style, Where where) {
        double least = role == StyleRole.BODY ? LargePrint.LEAST_BODY : LargePrint.SMALLEST;
        double leading = LargePrint.LEAST_LEADING * style.size();
        boolean tight = role == StyleRole.BODY && style.leading() < leading - 1e-6;
        if (style.floor() < least) {
            problems.add(Problem.ofEdition("brand.large-floor", where,
                    "a floor of " + Values.plain(style.floor()) + " in large print",
                    Values.plain(least) + " or more", "name a \"floor\" of " + Values.plain(least) + " or more"));
        }
        if (tight) {
            problems.add(Problem.ofEdition("brand.large-leading", where,
                    "a leading of " + Values.plain(style.leading()) + " for a size of "
                    + Values.plain(style.size()) + " in large print", Values.plain(leading) + " or more, as 17 for 12",
                    "name a larger \"leading\" or a smaller \"size\""));
        }
        return style.floor() >= least && !tight;
    }
}
