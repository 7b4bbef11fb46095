package statesheet.edition.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.edition.Place;
import statesheet.edition.Row;
import statesheet.edition.Value;
import statesheet.problem.Where;

/** Which hidden counts of a table a reader can work out: held against all tables that look the same. */
class DeductionTest {

    private static final String TOTAL = "total";

    /** Rows of a, b, c, … and their total; the last row is that of all. {@code *} is a hidden number from 0 to 9. */
    private record Table(int[][] numbers, boolean[][] hidden) {

        static Table random(Random random, int rows, int columns, double share) {
            var numbers = new int[rows + 1][columns + 1];
            var hidden = new boolean[rows + 1][columns + 1];
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    int number = random.nextInt(4) == 0 ? random.nextInt(2) * 9 : random.nextInt(10);
                    numbers[row][column] = number;
                    numbers[row][columns] += number;
                    numbers[rows][column] += number;
                    numbers[rows][columns] += number;
                    hidden[row][column] = random.nextDouble() < share;
                }
            }
            return new Table(numbers, hidden);
        }

        private int rows() {
            return numbers.length - 1;
        }

        private int columns() {
            return numbers[0].length - 1;
        }

        private TableCell cell(int row, int column) {
            return new TableCell(row == rows() ? "US" : "P" + row,
                    column == columns() ? TOTAL : String.valueOf((char) ('a' + column)));
        }

        ShownTable shown() {
            var rows = new LinkedHashMap<String, Row>();
            var ranges = new HashMap<TableCell, Range>();
            for (int row = 0; row <= rows(); row++) {
                var values = new HashMap<String, Value>();
                for (int column = 0; column <= columns(); column++) {
                    if (hidden[row][column]) {
                        ranges.put(cell(row, column), new Range(BigDecimal.ZERO, BigDecimal.valueOf(9)));
                    } else {
                        values.put(cell(row, column).figure(), new Value.Number(BigDecimal.valueOf(numbers[row][column])));
                    }
                }
                rows.put(cell(row, 0).place(), new Row(Place.NATION, Where.in("figures.csv"), values, Map.of(),
                        Map.of(), Map.of()));
            }
            return new ShownTable(rows, ranges);
        }

        List<TableSum> sums() {
            var sums = new ArrayList<TableSum>();
            IntStream.rangeClosed(0, rows()).forEach(row -> sums.add(new TableSum(cell(row, columns()),
                    IntStream.range(0, columns()).mapToObj(column -> cell(row, column)).toList(), BigDecimal.ZERO)));
            IntStream.rangeClosed(0, columns()).forEach(column -> sums.add(new TableSum(cell(rows(), column),
                    IntStream.range(0, rows()).mapToObj(row -> cell(row, column)).toList(), BigDecimal.ZERO)));
            return sums;
        }

        Set<TableCell> found() {
            return Deduction.of(sums(), shown()).keySet();
        }

        /** The hidden cells that have one number in all tables with the same sums: by trying them all. */
        Set<TableCell> determined() {
            var open = new ArrayList<int[]>();
            for (int row = 0; row < rows(); row++) {
                for (int column = 0; column < columns(); column++) {
                    if (hidden[row][column]) {
                        open.add(new int[] {row, column});
                    }
                }
            }
            var left = new int[][] {new int[rows()], new int[columns()]};
            open.forEach(cell -> {
                left[0][cell[0]] += numbers[cell[0]][cell[1]];
                left[1][cell[1]] += numbers[cell[0]][cell[1]];
            });
            var seen = new ArrayList<Set<Integer>>();
            open.forEach(_ -> seen.add(new HashSet<>()));
            fill(open, 0, new int[open.size()], left, seen);
            return IntStream.range(0, open.size()).filter(at -> seen.get(at).size() == 1)
                    .mapToObj(at -> cell(open.get(at)[0], open.get(at)[1])).collect(Collectors.toSet());
        }

        private void fill(List<int[]> open, int at, int[] numbers, int[][] left, List<Set<Integer>> seen) {
            if (at == open.size()) {
                if (IntStream.of(left[0]).allMatch(rest -> rest == 0) && IntStream.of(left[1]).allMatch(rest -> rest == 0)) {
                    IntStream.range(0, numbers.length).forEach(cell -> seen.get(cell).add(numbers[cell]));
                }
                return;
            }
            var cell = open.get(at);
            boolean endsRow = open.stream().skip(at + 1L).noneMatch(later -> later[0] == cell[0]);
            int from = endsRow ? left[0][cell[0]] : 0;
            for (int number = from; number <= Math.min(9, Math.min(left[0][cell[0]], left[1][cell[1]])); number++) {
                numbers[at] = number;
                left[0][cell[0]] -= number;
                left[1][cell[1]] -= number;
                fill(open, at + 1, numbers, left, seen);
                left[0][cell[0]] += number;
                left[1][cell[1]] += number;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsFoundCanBeWorkedOutAndWhatCanBeIsFound(long seed) {
        var random = new Random(seed);
        int found = 0;
        int safe = 0;
        for (int i = 0; i < 150; i++) {
            var table = Table.random(random, 2 + random.nextInt(3), 2 + random.nextInt(2), 0.3 + random.nextDouble() / 2);
            var determined = table.determined();
            assertEquals(determined, table.found(), () -> table.shown() + " " + table.sums());
            found += determined.size();
            safe += table.shown().hidden().size() - determined.size();
        }
        assertTrue(found > 100 && safe > 100, found + " and " + safe);
    }

    /** Each row and each column has two hidden numbers or more. That of row 3 in column b joins two blocks. */
    @Test
    void sumsThatGiveACountAwayOnlyTogetherAreFound() {
        var hidden = new boolean[6][5];
        for (var cell : List.of("1a", "1b", "2a", "2b", "3b", "3c", "4c", "4d", "5c", "5d")) {
            hidden[cell.charAt(0) - '1'][cell.charAt(1) - 'a'] = true;
        }
        var numbers = new int[6][5];
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 4; column++) {
                numbers[row][column] = 5;
                numbers[row][4] += 5;
                numbers[5][column] += 5;
                numbers[5][4] += 5;
            }
        }
        var table = new Table(numbers, hidden);
        assertEquals(Set.of(table.cell(2, 1), table.cell(2, 2)), table.found());
        assertEquals(table.determined(), table.found());
    }
}
