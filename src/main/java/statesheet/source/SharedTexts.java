package statesheet.source;

import java.util.Map;

/**
 * The texts that a workbook's cells share; a cell names one of them by its number from 0.
 *
 * @param count how many there are
 * @param marks of those that are not simply their characters in a row, by number
 */
record SharedTexts(int count, Map<Integer, TextMark> marks) {

    SharedTexts {
        marks = Map.copyOf(marks);
    }
}
