package statesheet.edition;

import java.math.BigDecimal;

/** What the spreadsheet says of a figure of one place. A blank has no value. */
public sealed interface Value {

    /** @param number exact, as published */
    record Number(BigDecimal number) implements Value {}

    /** A name, an agency, a telephone number: printed as it is. */
    record Words(String words) implements Value {}

    /** A mark of the publisher in place of a number. */
    record Marked(Mark mark) implements Value {}
}
