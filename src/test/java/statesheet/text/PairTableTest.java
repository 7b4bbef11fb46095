package statesheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pair tables with records that the program's own faces do not use, written out in 16-bit numbers. */
class PairTableTest {

    private static final int GLYPHS = 10;

    /** Glyphs 3 and 5 on the left; each pair's records are x placement, x advance, and the right glyph's advance. */
    private static final Sfnt LISTED = numbers(
            1, 14, 0x0005, 0x0004, 2, 22, 40,
            1, 2, 3, 5,
            2, 4, 900, -30, 70, 7, 900, -40, 70,
            1, 4, 900, 50, 70);

    /** Glyphs 2 to 4 on the left, of classes 0, 1, 1; right classes: 6 and 7 are 1; one advance per pair of classes. */
    private static final Sfnt CLASSED = numbers(
            2, 24, 0x0004, 0, 34, 44, 2, 2,
            -10, -20, -30, -40,
            2, 1, 2, 4, 0,
            1, 3, 2, 1, 1,
            2, 1, 6, 7, 1);

    @ParameterizedTest(name = "glyphs {0} and {1}: {2}")
    @CsvSource({"3, 4, -30", "3, 7, -40", "5, 4, 50"})
    void aListedPairMovesByItsXAdvance(int left, int right, int kern) {
        assertEquals(kern, PairTable.read(LISTED, 0, GLYPHS).kern(left, right));
    }

    @ParameterizedTest(name = "glyphs {0} and {1}")
    @CsvSource({"3, 5", "5, 7", "4, 4", "9, 9"})
    void aPairThatIsNotListedIsLeftToTheNextTable(int left, int right) {
        assertEquals(PairTable.NO_MATCH, PairTable.read(LISTED, 0, GLYPHS).kern(left, right));
    }

    @ParameterizedTest(name = "glyphs {0} and {1}: {2}")
    @CsvSource({"2, 1, -10", "2, 6, -20", "3, 9, -30", "4, 7, -40"})
    void aPairOfClassesMovesByTheirXAdvance(int left, int right, int kern) {
        assertEquals(kern, PairTable.read(CLASSED, 0, GLYPHS).kern(left, right));
    }

    @Test
    void aGlyphThatNoClassCoversIsLeftToTheNextTable() {
        assertEquals(PairTable.NO_MATCH, PairTable.read(CLASSED, 0, GLYPHS).kern(5, 6));
    }

    @Test
    void aTableThatIsCutOffIsRefused() {
        var cutOff = new Sfnt(Arrays.copyOf(CLASSED.bytes(), 22));
        assertThrows(IndexOutOfBoundsException.class, () -> PairTable.read(cutOff, 0, GLYPHS));
    }

    private static Sfnt numbers(int... numbers) {
        var bytes = ByteBuffer.allocate(2 * numbers.length);
        for (int number : numbers) {
            bytes.putShort((short) number);
        }
        return new Sfnt(bytes.array());
    }
}
