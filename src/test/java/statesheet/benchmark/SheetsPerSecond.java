package statesheet.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import statesheet.edition.PlaceList;
import statesheet.edition.Row;
import statesheet.making.OpenEdition;
import statesheet.making.SheetKind;
import statesheet.problem.ProblemException;
import statesheet.problem.Problems;
import statesheet.testing.Figures;

/**
 * How many sheets one warm thread makes in a second, beside the floor below which no program of the kind can go, how
 * many two threads make together, and how long one sheet takes in a fresh process of the packaged program.
 *
 * <p>A thread's own processor time and the bytes it asks for say more than the clock where other work loads the
 * machine.
 *
 * <p>The figures vary from sheet to sheet and are made up, so every sheet is thrown away. The floor deflates the same
 * page contents and copies the same number of bytes, in the same run: its ratio holds on a noisy machine as well.
 */
public final class SheetsPerSecond {

    private static final int SHEETS = 2_000;
    private static final int ROUNDS = 5;
    private static final int PROCESSES = 10;

    /** How many finished sheets are kept to measure the floor with; it goes through them again and again. */
    private static final int KEPT = 200;

    private SheetsPerSecond() {}

    public static void main(String[] arguments) throws ProblemException, IOException, InterruptedException {
        var opened = OpenEdition.open(Path.of("data", "ncmec-2023"), SheetKind.USUAL);
        var rows = rows(opened);
        var kept = new ArrayList<byte[]>();
        rows.forEach(row -> keep(made(opened, row), kept));
        var contents = kept.stream().map(SheetsPerSecond::pageContents).toList();
        var rounds = new ArrayList<Double>();
        var floors = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(seconds(() -> rows.forEach(row -> made(opened, row))));
            floors.add(seconds(() -> floor(contents, kept)));
        }
        double sheets = median(rounds);
        double floor = median(floors);
        print("one warm thread   %,.0f sheets a second (%.2f ms a sheet; median of %d rounds of %,d)",
                SHEETS / sheets, 1000 * sheets / SHEETS, ROUNDS, SHEETS);
        print("its floor         %,.0f sheets a second (%.2f ms; deflating the contents and copying the bytes)",
                SHEETS / floor, 1000 * floor / SHEETS);
        print("ratio             %.1f times the floor", sheets / floor);
        printCost(opened, rows);
        printParts(opened, rows);
        printTwoThreads(opened, rows);
        print("size              %,.0f bytes, median", median(kept.stream().map(pdf -> (double) pdf.length).toList()));
        printProcesses();
    }

    private static void keep(byte[] pdf, List<byte[]> kept) {
        if (kept.size() < KEPT) {
            kept.add(pdf);
        }
    }

    private static byte[] made(OpenEdition opened, Row row) {
        var problems = new Problems();
        return opened.make(row, false, problems).orElseThrow(() -> new IllegalStateException(
                "every made-up sheet fits: " + problems.all())).pdf();
    }

    /** Rows of every place in turn, with figures of one to five digits whose parts add up. */
    private static List<Row> rows(OpenEdition opened) {
        var random = new Random(2023);
        var model = opened.edition().rows().get("NM");
        var rows = new ArrayList<Row>();
        for (int i = 0; i < SHEETS; i++) {
            // In one order, so that every run makes the same sheets.
            var values = new TreeMap<>(Figures.numbers(model));
            values.replaceAll((name, value) -> BigDecimal.valueOf((long) Math.pow(10, random.nextDouble(0, 4))));
            values.put("missingCases", values.get("missingSocialServices").add(values.get("missingOther"))
                    .add(values.get("missingRefugeeOffice")));
            values.put("socialServicesShare", BigDecimal.valueOf(Math.round(
                    100 * values.get("missingSocialServices").doubleValue() / values.get("missingCases").doubleValue())));
            rows.add(Figures.row(PlaceList.UNITED_STATES.all().get(i % PlaceList.UNITED_STATES.all().size()), model.where(), values, Map.of()));
        }
        return rows;
    }

    /** Where a sheet's time goes: its text, its pages, its file. */
    private static void printParts(OpenEdition opened, List<Row> rows) {
        double composing = seconds(() -> rows.forEach(row -> opened.compose(row, false, new Problems())));
        double making = seconds(() -> rows.forEach(row -> made(opened, row)));
        print("of that           %.2f ms filling the text and composing the pages, %.2f ms writing the PDF",
                1000 * composing / SHEETS, 1000 * (making - composing) / SHEETS);
    }

    /** What a sheet takes of the processor and of the heap, whatever else runs. */
    private static void printCost(OpenEdition opened, List<Row> rows) {
        var meter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var times = new ArrayList<Double>();
        long bytes = meter.getCurrentThreadAllocatedBytes();
        for (int round = 0; round < ROUNDS; round++) {
            long start = meter.getCurrentThreadCpuTime();
            rows.forEach(row -> made(opened, row));
            times.add((meter.getCurrentThreadCpuTime() - start) / 1e6 / SHEETS);
        }
        bytes = meter.getCurrentThreadAllocatedBytes() - bytes;
        print("its cost          %.2f ms of processor time a sheet (median of %d rounds), %,d kB of heap",
                median(times), ROUNDS, bytes / ROUNDS / SHEETS / 1000);
    }

    /** Each makes all the sheets. */
    private static void printTwoThreads(OpenEdition opened, List<Row> rows) throws InterruptedException {
        var rounds = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            var other = Thread.ofPlatform().start(() -> rows.forEach(row -> made(opened, row)));
            rows.forEach(row -> made(opened, row));
            other.join();
            rounds.add((System.nanoTime() - start) / 1e9);
        }
        print("two warm threads  %,.0f sheets a second together (median of %d rounds of %,d)",
                2 * SHEETS / median(rounds), ROUNDS, 2 * SHEETS);
    }

    private static void floor(List<byte[]> contents, List<byte[]> pdfs) {
        var deflater = new Deflater();
        var buffer = new byte[1 << 17];
        var out = new ByteArrayOutputStream(1 << 17);
        for (int i = 0; i < SHEETS; i++) {
            deflater.reset();
            deflater.setInput(contents.get(i % contents.size()));
            deflater.finish();
            while (!deflater.finished()) {
                deflater.deflate(buffer);
            }
            out.reset();
            out.writeBytes(pdfs.get(i % pdfs.size()));
        }
        deflater.end();
    }

    private static byte[] pageContents(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var contents = new ByteArrayOutputStream();
            for (PDPage page : document.getPages()) {
                contents.writeBytes(page.getContents().readAllBytes());
            }
            return contents.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a sheet just made cannot be read", impossible);
        }
    }

    private static void printProcesses() throws IOException, InterruptedException {
        var program = Path.of("target", "statesheet", "bin", "statesheet");
        var times = new ArrayList<Double>();
        for (int i = 0; i < PROCESSES; i++) {
            long start = System.nanoTime();
            var process = new ProcessBuilder(program.toString(), "build", "data/ncmec-2023", "--out",
                    "target/benchmark").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the packaged program failed; build it first: mvn package");
            }
            times.add((System.nanoTime() - start) / 1e9);
        }
        print("a fresh process   %.3f s for one sheet (median of %d; fastest %.3f, slowest %.3f)",
                median(times), PROCESSES, times.stream().min(Double::compare).orElseThrow(),
                times.stream().max(Double::compare).orElseThrow());
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
