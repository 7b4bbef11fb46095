package statesheet.pdf;

/** What a sheet is made for. */
public enum Profile {
    /** Mailed, posted, read aloud, printed in the office: tagged and archival, in RGB. */
    DIGITAL,
    /** A printing company's plates: inks, bleed and marks, built to PDF/X-4. */
    PRESS
}
