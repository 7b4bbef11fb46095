package statesheet.brand;

/** For whom a sheet is set. */
public enum PrintSize {
    /** For most readers, on as many pages as the edition says. */
    STANDARD,
    /** For readers with low vision: body type of 12 points on 17 or larger, on an even number of pages up to four. */
    LARGE
}
