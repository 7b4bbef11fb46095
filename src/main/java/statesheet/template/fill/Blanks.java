package statesheet.template.fill;

import java.util.List;
import java.util.stream.Collectors;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.problem.Problem;
import statesheet.template.plan.Needs;
import statesheet.template.plan.Reference;
import statesheet.template.plan.Report;

/** Decides what becomes of a text whose figures have no value for a place, and reports where that is a problem. */
record Blanks(Edition edition, Row row, Report report, boolean draft) {

    boolean isBlank(Reference reference) {
        return reference.shown(edition, row).isNone();
    }

    /** Whether a block is printed: not where a condition fails, nor where all its figures of the place are blank. */
    boolean isIncluded(Needs needs) {
        if (!needs.apply(edition, row)) {
            return false;
        }
        var blank = blank(needs);
        if (blank.isEmpty()) {
            return true;
        }
        if (blank.size() == needs.figures().size() && blank.stream().allMatch(Reference::mayBeBlank)) {
            return false;
        }
        var given = needs.figures().stream().filter(reference -> !blank.contains(reference)).toList();
        refuse(needs.position(), blank, given.isEmpty() ? "" : ", though the same block has " + names(given),
                "all the figures of one block, or none: then it is left out");
        return true;
    }

    /** Reports what is blank in a text that is never left out. */
    void require(Needs needs) {
        var blank = blank(needs);
        if (!blank.isEmpty()) {
            refuse(needs.position(), blank, "", "figures that every place has, in titles, headings and contacts");
        }
    }

    private List<Reference> blank(Needs needs) {
        return needs.figures().stream().filter(this::isBlank).toList();
    }

    private void refuse(int position, List<Reference> blank, String beside, String expected) {
        blank.stream().filter(reference -> !reference.mayBeBlank()).findFirst().ifPresent(this::standIn);
        boolean worked = blank.stream().allMatch(reference -> reference.figure().isWorkedOut());
        report.problems().add(Problem.ofPlace("text.no-value", report.where(position).place(row.place().code()),
                "no value of " + names(blank) + beside, expected,
                (worked ? "nothing is worked out over a 0, or from a blank or a number that is not shown, nor ranked "
                        + "behind one: " : "")
                        + "give it a paragraph or line of its own, or say what to print without it: {"
                        + blank.getFirst().typed() + (worked ? ": missing: …}" : ": … | … | missing: …}")));
    }

    private static String names(List<Reference> references) {
        return references.stream().map(Reference::typed).collect(Collectors.joining(" and "));
    }

    /** What is printed for a figure without value. An optional one of the place was reported; no other may lack it. */
    String standIn(Reference reference) {
        if (!draft && (!reference.isOfPlace() || !reference.mayBeBlank())) {
            throw new IllegalStateException("fill() is promised rows without problems, but " + reference.typed()
                    + " has no value for " + row.place().code());
        }
        return "[" + reference.typed() + "]";
    }

    /** What a draft prints for a placeholder with a problem. */
    String standIn(String name) {
        if (!draft) {
            throw new IllegalStateException("fill() is promised a text without problems, but {" + name + "} is one");
        }
        return "[" + name + "]";
    }
}
