package statesheet.studio.desk;

/**
 * A place that can have a sheet.
 *
 * @param problems how many things stop its sheet and no other one
 * @param length   of its text
 */
public record DeskPlace(String code, String name, int problems, int warnings, Length length) {

    /** Whether its text is the longest or the shortest of all. */
    public enum Length { LONGEST, SHORTEST, BETWEEN }
}
