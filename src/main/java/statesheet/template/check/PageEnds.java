package statesheet.template.check;

import statesheet.template.plan.Passage;
import statesheet.template.plan.Report;
import statesheet.template.plan.SheetPlan;
import statesheet.template.plan.SheetPlan.BlockPlan;
import statesheet.template.plan.SheetPlan.SectionPlan;

/** Checks where the text ends pages: there is something on both sides, and a page for it. Lives as long as a check. */
final class PageEnds {

    /** Where the lead is, which no section has. */
    private final int lead;
    private final int pages;
    private final Report report;
    private int ends;
    /** Whether something is on the page so far. */
    private boolean filled;
    /** The last end of a page; of interest only while nothing follows it, and if it was not refused already. */
    private int last;
    private boolean refused;

    private PageEnds(int lead, int pages, Report report) {
        this.lead = lead;
        this.pages = pages;
        this.report = report;
    }

    static void check(SheetPlan plan, int pages, Report report) {
        var check = new PageEnds(plan.lead().map(Passage::position).orElse(-1), pages, report);
        check.filled = plan.lead().isPresent();
        plan.sections().forEach(check::section);
        if (check.ends > 0 && !check.filled && !check.refused) {
            check.refuse(check.last, "--- with nothing after it", "remove it: the last page ends by itself");
        }
    }

    private void section(SectionPlan section) {
        boolean bare = section.heading().isPresent() && section.rail().isEmpty();
        filled |= section.heading().isPresent() || !section.rail().isEmpty();
        for (var block : section.blocks()) {
            if (block instanceof BlockPlan.PageEnd(var position)) {
                end(position, bare);
            }
            filled = !(block instanceof BlockPlan.PageEnd(var position)) || position < lead;
            bare = false;
        }
    }

    /** @param bare whether nothing but its heading is before it in the section */
    private void end(int position, boolean bare) {
        ends++;
        last = position;
        refused = bare || !filled || position < lead;
        if (bare) {
            refuse(position, "--- between a heading and its text", "write it before the heading");
        } else if (refused) {
            refuse(position, ends == 1 ? "--- before the text" : "--- again, with nothing since the one before",
                    "remove it");
        } else if (ends == pages) {
            report.problem("text.page-end", position, ends == 1 ? "---, on a single page" : "--- " + ends + " times",
                    "fewer of them than \"pages\" in edition.json, which is " + pages,
                    "remove it, or correct \"pages\"");
        }
    }

    private void refuse(int position, String found, String fix) {
        report.problem("text.page-end", position, found, "---, the end of a page, between two pages of text", fix);
    }
}
