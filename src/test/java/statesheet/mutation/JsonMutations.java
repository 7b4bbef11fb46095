package statesheet.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes to a JSON file: its keys, its values, its marks. Lives as long as one mutant. */
final class JsonMutations {

    /** A brand that says all that a brand may say. */
    static final String WHOLE_BRAND = wholeBrand();

    private static final List<String> VALUES = List.of("null", "true", "false", "\"\"", "\" \"", "[]", "{}", "[null]",
            "[[]]", "{\"a\": 1}", "0", "1", "-1", "2", "3", "0.5", "1.5", "1e3", "9007199254740993", "1E999", "-1E999",
            "1E99999999999", "1E-99999999999", "123456789012345678901234567890", "NaN", "01", "+1", ".5", "\"1\"",
            "\"total\"", "\"missingCases\"", "[\"total\", \"total\"]", "[\"person\"]",
            "[\"person\", \"people\", \"folk\"]", "[\"\", \"\"]", "\"\\u0000\"", "\"\\ud800\"", "\"\\n\"",
            "\"a\\u001Bb\"", "\"\u202Ex\"", "\"{state}\"", "\"{\"", "\"{page} of {pages} {nothing}\"", "\"132 cases\"",
            "\"..\"", "\"../brand.json\"", "\"/etc/hosts\"", "\"C:\\\\x\"", "\"figures.csv\"", "\"sheet.md\"",
            "\"brand.json\"", "\"\\u0000.csv\"", "\"percent\"", "\"dollars\"", "\"text\"", "\"number\"", "\"nation\"",
            "\"places\"", "\"more than\"", "\"2026-02-30\"", "\"#FFF\"", "\"#FFFFFF\"", "\"#GGGGGG\"", "\"red\"",
            "\"sans\"", "\"a4\"", "[0, 0, 0, 0]", "[100, 100, 100, 100]", "[-1, 0, 0, 0]", "[1, 2, 3]",
            "{\"words\": \"few\", \"between\": [0, 9]}", "{\"words\": \"few\", \"between\": [9, 0]}",
            "{\"of\": [\"a\", \"b\"], \"rounded\": 1E999}");

    private static final List<String> KEYS = List.of("id", "unit", "decimals", "scale", "noun", "column", "file",
            "where", "marks", "parts", "share", "optional", "additive", "precision", "period", "source", "for",
            "label", "pages", "sample", "header", "footer", "place", "leaveOut", "addTo", "footnotes", "notReported",
            "worksheet", "literals", "$schema", "colors", "size", "leading", "floor", "ceiling", "face", "rail",
            "gutter", "margins", "left", "large", "logo", "inkLimit", "spot", "page", "styles", "faces", "height",
            "nothing");

    private static final List<String> MARKS = List.of("{", "}", "[", "]", ":", ",", "\"", "'", "\\", "\u201C",
            "\u201D", "//", "/*", "#", "\u0000", "\t", "\n", "\uFEFF", "\u00A0", "1", "-", "e");

    private static final Pattern VALUE = Pattern.compile("(?<=[:\\[,]\\s{0,9})(?:"
            + "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"(?!\\s*:)|-?\\d[\\d.eE+-]*|true|false|null)");
    private static final Pattern KEY = Pattern.compile("\"([$\\w]+)\"(?=\\s*:)");
    private static final Pattern MEMBER = Pattern.compile("\"[$\\w]+\"\\s*:\\s*(?:"
            + "\"[^\"]*+\"|[\\d.]++|true|false|\\[[^\\[\\]]*+]|\\{[^{}]*+}),?");

    private final Random random;
    private String json;

    private JsonMutations(String json, Random random) {
        this.json = json;
        this.random = random;
    }

    private static String wholeBrand() {
        try {
            var whole = Files.readString(Path.of("src/main/resources/statesheet/brand/brand.json"));
            return whole.replace("\"large\": {}", """
                    "large": { "page": { "rail": 140, "gutter": 20, "margins": { "bottom": 40 } },
                        "styles": { "body": { "floor": 12.5, "ceiling": 15 }, "notes": { "size": 11 } } }""");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] of(String json, Random random) {
        var mutations = new JsonMutations(json, random);
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            mutations.change();
        }
        var bytes = mutations.json.getBytes(StandardCharsets.UTF_8);
        return random.nextInt(40) > 0 ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }

    private void change() {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> at(VALUE, found -> replace(found, drawn(VALUES)));
            case 4 -> at(VALUE, found -> replace(found, any(VALUE)));
            case 5 -> at(KEY, found -> replace(found, any(KEY)));
            case 6 -> at(KEY, found -> replace(found, "\"" + mistyped(found.group(1)) + "\""));
            case 7 -> at(MEMBER, found -> replace(found, ""));
            case 8 -> at(KEY, found -> put(found.start(), "\"" + drawn(KEYS) + "\": " + drawn(VALUES) + ", "));
            case 9 -> at(MEMBER, found -> put(found.start(), any(MEMBER).replaceFirst(",?$", ",")));
            case 10 -> put(random.nextInt(json.length() + 1), drawn(MARKS));
            default -> extreme();
        }
    }

    private interface Change {
        void apply(MatchResult found);
    }

    private void at(Pattern pattern, Change change) {
        var all = pattern.matcher(json).results().toList();
        if (!all.isEmpty()) {
            change.apply(all.get(random.nextInt(all.size())));
        }
    }

    private String any(Pattern pattern) {
        var all = pattern.matcher(json).results().map(MatchResult::group).toList();
        return all.isEmpty() ? "" : all.get(random.nextInt(all.size()));
    }

    private void replace(MatchResult found, String with) {
        json = json.substring(0, found.start()) + with + json.substring(found.end());
    }

    private void put(int at, String text) {
        json = json.substring(0, at) + text + json.substring(at);
    }

    private String mistyped(String key) {
        int at = random.nextInt(key.length());
        return switch (random.nextInt(3)) {
            case 0 -> key.substring(0, at) + key.substring(at + 1);
            case 1 -> key.substring(0, at) + key.charAt(at) + key.substring(at);
            default -> key.toUpperCase();
        };
    }

    private void extreme() {
        int times = 1 << random.nextInt(14);
        switch (random.nextInt(5)) {
            case 0 -> at(VALUE, found -> replace(found, "[".repeat(times) + "]".repeat(times)));
            case 1 -> at(VALUE, found -> replace(found, "{\"a\":".repeat(times) + "1" + "}".repeat(times)));
            case 2 -> at(VALUE, found -> replace(found, "\"" + "long ".repeat(times) + "\""));
            case 3 -> at(VALUE, found -> replace(found, "9".repeat(times)));
            default -> json = json + drawn(MARKS).repeat(times);
        }
    }

    private String drawn(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
