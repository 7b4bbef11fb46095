package statesheet.edition;

import statesheet.problem.Problem;

/**
 * A place that can have a sheet, or one that others are within.
 *
 * @param code   the USPS code, {@code US} for the nation (USPS Publication 28, appendix B); in a list of its own
 *               letters, digits and hyphens
 * @param name   the name as a title: New Mexico
 * @param kind   what sheets call it: State, county
 * @param the    whether running text puts "the" before the name
 * @param within the code of its whole; empty for the nation
 */
public record Place(String code, String name, String kind, boolean the, String within, Role role) {

    public static final Place NATION = new Place("US", "United States", "Nation", true, "", Role.WHOLE);

    public enum Role {
        /** Has a sheet; nothing is within it. */
        PART,
        /** Has a sheet, and others are within it. */
        BOTH,
        /** Has no sheet, and others are within it: the nation, a state in a list of its counties. */
        WHOLE
    }

    public boolean hasSheet() {
        return role != Role.WHOLE;
    }

    /** Whether its figures are those that other places are held against. */
    public boolean isWhole() {
        return role != Role.PART;
    }

    /** A problem found in this place's row. The row of a whole is behind every sheet. */
    public Problem own(Problem ofRow) {
        return isWhole() ? ofRow.at(ofRow.where().place(code)) : ofRow.ofPlace(code);
    }

    /** The name as running text has it: the District of Columbia, the Northern Mariana Islands, New Mexico. */
    public String nameInText() {
        return (the ? "the " : "") + name;
    }

    /** What messages call it: the nation, Oregon. */
    public String inWords() {
        return code.equals(NATION.code) ? "the nation" : nameInText();
    }
}
