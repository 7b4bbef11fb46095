package statesheet.edition.reading;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import statesheet.edition.Dictionary;
import statesheet.edition.Edition;
import statesheet.edition.figures.FiguresReader;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Quoted;
import statesheet.source.Folder;
import statesheet.source.Json;
import statesheet.source.Members;
import statesheet.source.SourceFile;

/** Reads an edition's folder and checks its figures. Lives as long as the reading of one edition. */
public final class EditionReader {

    private static final String FILE = "edition.json";
    private static final String BRAND = "brand.json";
    private static final String LANGUAGE = "en-US";
    private static final int MOST_PAGES = 4;

    private final Folder folder;
    private final SourceFile file;
    private final Members members;
    private final Problems problems;

    private EditionReader(Folder folder, SourceFile file, Members members, Problems problems) {
        this.folder = folder;
        this.file = file;
        this.members = members;
        this.problems = problems;
    }

    /**
     * The edition in {@code folder}, with every problem of {@code edition.json}, of the figures and of their sums said.
     *
     * <p>The text and the brand are not opened. A cell that is wrong has no value, and a text of {@code edition.json}
     * that is wrong is empty, so that a draft can still be made. Where the file of figures cannot be read there are no
     * rows, so that the problems of the text and the brand are reported too; the result is empty only where there is
     * no id, date, sheet, dictionary or name of a file of figures to go by.
     */
    public static Optional<Edition> read(Path folder, Problems problems) {
        var file = SourceFile.of(folder.resolve(FILE));
        var edition = Json.read(file, problems).flatMap(json -> Members.ifObject(json, problems)).flatMap(members ->
                new EditionReader(new Folder(folder), file, members, problems).edition());
        edition.map(Checks::of).ifPresent(problems::addAll);
        return edition;
    }

    private Optional<Edition> edition() {
        var id = id();
        var organization = PlainText.required(members, "organization", problems);
        var topic = PlainText.required(members, "topic", problems);
        var period = PlainText.required(members, "period", problems);
        var published = published();
        var language = language();
        var figures = figures();
        var worksheet = members.text("worksheet").map(name -> new Json.Text(members.where("worksheet"), name));
        var sheet = path("sheet", true);
        var brand = brand();
        int pages = pages();
        boolean sample = members.bool("sample").orElse(false);
        var source = SourceReader.read(members, problems).orElse(new Edition.Source("", ""));
        var literals = literals();
        var ofPlaces = new Problems();
        var places = PlaceListReader.read(folder.path(), ofPlaces);
        problems.addAll(ofPlaces.all());
        var rules = RulesReader.read(members, places, problems);
        members.value("$schema");
        var dictionary = dictionary(figures.keySet());
        members.refuseOthers();
        var rows = dictionary.filter(_ -> !figures.isEmpty()).map(names -> ofPlaces.anyStops()
                ? FiguresReader.Rows.none(figures.firstEntry().getValue())
                : FiguresReader.read(figures, worksheet, names, rules, problems));
        if (Stream.of(id, published, sheet, rows).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Edition(folder.path(), file, id.get(), organization, topic, period, published.get(),
                language, pages, sample, source, literals, rules, dictionary.get().figures(),
                List.copyOf(figures.values()), rows.get().wholes(), rows.get().places(), sheet.get(), brand));
    }

    /** The id is part of the names of the sheets' files, so it holds only what every system allows there. */
    private Optional<String> id() {
        var id = members.requiredText("id");
        if (!id.isBlank() && !id.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
            refuse("id", Quoted.of(id), "letters, digits, - and _ only, beginning with a letter or digit",
                    "write it like ncmec-2023");
            return Optional.empty();
        }
        return id.isBlank() ? Optional.empty() : Optional.of(id);
    }

    private Optional<LocalDate> published() {
        var date = members.requiredText("published");
        if (date.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException noDate) {
            refuse("published", Quoted.of(date), "a day as year-month-day, like 2026-11-22", "write the date so");
            return Optional.empty();
        }
    }

    private String language() {
        members.text("language").filter(language -> !language.equals(LANGUAGE)).ifPresent(language ->
                refuse("language", Quoted.of(language), LANGUAGE + ", the only language so far",
                        "write \"" + LANGUAGE + "\", or remove \"language\""));
        return LANGUAGE;
    }

    private int pages() {
        var pages = members.number("pages").orElse(BigDecimal.TWO);
        for (int count = 1; count <= MOST_PAGES; count++) {
            if (pages.compareTo(BigDecimal.valueOf(count)) == 0) {
                return count;
            }
        }
        refuse("pages", Json.digits(pages), "a whole number from 1 to " + MOST_PAGES, "write the number of pages");
        return 2;
    }

    private List<String> literals() {
        return members.texts("literals").orElse(List.of()).stream()
                .filter(literal -> PlainText.isFilled(literal, members.where("literals"), problems)).toList();
    }

    /** The files of figures by name; a single one has no name. */
    private SequencedMap<String, SourceFile> figures() {
        var files = new LinkedHashMap<String, SourceFile>();
        if (members.value("figures").orElse(null) instanceof Json.Dict named) {
            var names = new Members(named, problems);
            if (named.members().isEmpty()) {
                refuse("figures", "no file", "a file's name, or several by names of your own", "name the spreadsheet");
            }
            named.members().keySet().forEach(name -> {
                var file = names.requiredText(name);
                if (!file.isBlank()) {
                    folder.file(file, names.where(name), problems).ifPresent(found -> files.put(name, found));
                }
            });
        } else {
            path("figures", true).ifPresent(file -> files.put("", file));
        }
        return files;
    }

    private Optional<Dictionary> dictionary(Set<String> files) {
        if (members.value("dictionary").isEmpty()) {
            refuse("dictionary", "no \"dictionary\"", "an object with an entry for each figure", "add \"dictionary\"");
        }
        return members.dict("dictionary").map(dictionary -> DictionaryReader.read(dictionary, files, problems));
    }

    private Optional<SourceFile> brand() {
        var usual = SourceFile.of(folder.path().resolve(BRAND));
        if (members.value("brand").isEmpty() && Files.exists(usual.path())) {
            problems.add(Problem.warning("edition.brand-unnamed", usual.where(),
                    "a brand that edition.json does not name", "\"brand\" to name it, or no such file",
                    "add \"brand\": \"" + BRAND + "\" to edition.json, or remove the file"));
        }
        return path("brand", false);
    }

    private Optional<SourceFile> path(String key, boolean required) {
        var name = required
                ? Optional.of(members.requiredText(key)).filter(text -> !text.isBlank())
                : members.text(key);
        return name.flatMap(given -> folder.file(given, members.where(key), problems));
    }

    private void refuse(String key, String found, String expected, String fix) {
        problems.add(Problem.ofEdition("edition.value", members.where(key), found, expected, fix));
    }
}
