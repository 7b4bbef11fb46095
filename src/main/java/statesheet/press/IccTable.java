package statesheet.press;

import java.nio.ByteBuffer;

/**
 * A table of an ICC profile that turns some channels into others (ICC.1:2001-04, 6.5.9, {@code lut16Type}): a curve for
 * each channel, a grid of colors, a curve for each new channel.
 *
 * <p>Worked out here because the Java runtime's color engine does not let us choose the rendering intent, and its
 * native library may round differently on another machine. The matrix of such a table is only for XYZ, which the press
 * profile does not use.
 */
final class IccTable {

    private static final int TYPE = 0x6D667432; // mft2
    private static final int HEAD = 52;
    private static final double FULL = 65535;

    private final int inputs;
    private final int outputs;
    private final int grid;
    private final double[][] inputCurves;
    private final double[] colors;
    private final double[][] outputCurves;

    private IccTable(int inputs, int outputs, int grid, int inputEntries, int outputEntries, ByteBuffer numbers) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.grid = grid;
        this.inputCurves = curves(inputs, inputEntries, numbers);
        this.colors = numbers(outputs * (int) Math.pow(grid, inputs), numbers);
        this.outputCurves = curves(outputs, outputEntries, numbers);
    }

    /** The profile's table with this signature, for example {@code B2A1}. */
    static IccTable of(ByteBuffer profile, String signature) {
        int count = profile.getInt(128);
        for (int at = 132; at < 132 + 12 * count; at += 12) {
            if (profile.getInt(at) == tag(signature)) {
                return read(profile.slice(profile.getInt(at + 4), profile.getInt(at + 8)));
            }
        }
        throw new IllegalStateException("the press profile has a table " + signature);
    }

    private static int tag(String signature) {
        int tag = 0;
        for (char letter : signature.toCharArray()) {
            tag = tag << 8 | letter;
        }
        return tag;
    }

    private static IccTable read(ByteBuffer table) {
        if (table.getInt(0) != TYPE) {
            throw new IllegalStateException("the press profile's tables have 16 bits");
        }
        table.position(HEAD);
        return new IccTable(table.get(8), table.get(9), table.get(10), table.getShort(48), table.getShort(50), table);
    }

    private static double[][] curves(int count, int entries, ByteBuffer from) {
        var curves = new double[count][];
        for (int i = 0; i < count; i++) {
            curves[i] = numbers(entries, from);
        }
        return curves;
    }

    private static double[] numbers(int count, ByteBuffer from) {
        var numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (from.getShort() & 0xFFFF) / FULL;
        }
        return numbers;
    }

    /** New channels from old ones, all from 0 to 1, linear between the points of the grid. */
    double[] apply(double... channels) {
        var base = new int[inputs];
        var part = new double[inputs];
        for (int i = 0; i < inputs; i++) {
            double at = along(inputCurves[i], channels[i]) * (grid - 1);
            base[i] = Math.min((int) at, grid - 2);
            part[i] = at - base[i];
        }
        var mixed = new double[outputs];
        for (int corner = 0; corner < 1 << inputs; corner++) {
            addCorner(corner, base, part, mixed);
        }
        for (int o = 0; o < outputs; o++) {
            mixed[o] = along(outputCurves[o], mixed[o]);
        }
        return mixed;
    }

    /** One corner of the grid's cell; its bits say at which end of the cell each channel is. */
    private void addCorner(int corner, int[] base, double[] part, double[] mixed) {
        double weight = 1;
        int index = 0;
        for (int i = 0; i < inputs; i++) {
            int end = corner >> i & 1;
            weight *= end == 1 ? part[i] : 1 - part[i];
            index = index * grid + base[i] + end;
        }
        for (int o = 0; o < outputs && weight > 0; o++) {
            mixed[o] += weight * colors[index * outputs + o];
        }
    }

    private static double along(double[] curve, double value) {
        double at = Math.clamp(value, 0, 1) * (curve.length - 1);
        int below = Math.min((int) at, curve.length - 2);
        return curve[below] + (curve[below + 1] - curve[below]) * (at - below);
    }
}
