package statesheet.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflatedTest {

    private static final byte[] TEXT = "45 764.75 Td [(New Mexico)]TJ\n".repeat(200).getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 600, 12_000, 300_000})
    void whatWasDeflatedIsThereAgain(int length) throws IOException {
        // Such bytes only grow when they are deflated.
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        assertArrayEquals(bytes, inflated(Deflated.quick(bytes)));
        assertArrayEquals(bytes, inflated(Deflated.small(bytes)));
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {1, 600, 5_000})
    void whatAThreadDeflatedBeforeMakesNoDifference(int length) throws IOException {
        var first = Deflated.quick(TEXT, length);
        Deflated.quick("something else altogether".getBytes(StandardCharsets.US_ASCII));
        assertArrayEquals(first, Deflated.quick(TEXT, length));
        assertArrayEquals(Arrays.copyOf(TEXT, length), inflated(first));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"quick", "small"})
    void aTextThatRepeatsItselfIsSmall(String level) {
        var deflated = level.equals("quick") ? Deflated.quick(TEXT) : Deflated.small(TEXT);
        assertTrue(deflated.length < TEXT.length / 30, deflated.length + " of " + TEXT.length + " bytes");
    }

    private static byte[] inflated(byte[] deflated) throws IOException {
        return new InflaterInputStream(new ByteArrayInputStream(deflated)).readAllBytes();
    }
}
