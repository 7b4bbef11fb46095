package statesheet.brand;

import java.util.EnumMap;
import java.util.Map;
import statesheet.problem.Problems;
import statesheet.source.Members;

/** Reads what a brand changes of its large print, and checks that it still is large print. */
final class LargePrintReader {

    private final Problems problems;

    LargePrintReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * @param rule what follows from the standard print; it stays where the brand's own cannot be used
     * @param own  the brand's own, which changes sizes and lengths; faces, colors and paper are those of the brand
     */
    Print read(Print rule, Members own) {
        var page = own.members("page").map(given -> new PageReader(problems).changed(rule.page(), given))
                .orElse(rule.page());
        var styles = own.members("styles").map(given -> styles(rule.styles(), given)).orElse(rule.styles());
        own.refuseOthers();
        PrinterMargins.check(page, styles, own.where(), problems);
        return new Print(page, styles);
    }

    private Map<StyleRole, Style> styles(Map<StyleRole, Style> rule, Members given) {
        var reader = new StyleReader(problems);
        var styles = new EnumMap<>(rule);
        for (var role : StyleRole.values()) {
            given.members(role.key()).ifPresent(own -> styles.put(role, reader.large(role, rule.get(role), own)));
        }
        given.refuseOthers();
        return styles;
    }
}
