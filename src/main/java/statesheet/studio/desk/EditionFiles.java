package statesheet.studio.desk;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.brand.PrintSize;
import statesheet.edition.Edition;
import statesheet.edition.PlaceList;
import statesheet.edition.reading.EditionReader;
import statesheet.making.Look;
import statesheet.making.SheetKind;
import statesheet.source.SourceFile;
import statesheet.template.Template;

/**
 * An edition's folder, of which only what has changed is read again: the figures only with {@code edition.json} or a
 * file of theirs, faces and logo only with the brand. Thread-safe.
 */
final class EditionFiles {

    static final String EDITION = "edition.json";
    private static final String SHEET = "sheet.md";
    private static final String BRAND = "brand.json";

    private final Path folder;
    private final DiskFiles disk;
    private FromFiles<Edition> figures = FromFiles.none();
    private FromFiles<OpenedFiles.Words> words = FromFiles.none();
    private final Map<PrintSize, FromFiles<Look>> looks = new EnumMap<>(PrintSize.class);
    private final Map<SheetKind, OpenedFiles> opened = new HashMap<>();
    /** The last that could be read. */
    private Optional<Edition> known = Optional.empty();

    EditionFiles(Path folder, DiskFiles disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** The edition as it is on disk now. */
    synchronized OpenedFiles open(SheetKind kind) {
        readFigures();
        var look = look(kind.size());
        var last = opened.getOrDefault(kind, OpenedFiles.NOTHING);
        if (!last.isOf(figures, words, look)) {
            opened.put(kind, OpenedFiles.of(figures, words, look, kind, last));
        }
        return opened.get(kind);
    }

    private void readFigures() {
        if (!figures.isCurrent(disk)) {
            disk.hash(folder.resolve(EDITION));
            figures = FromFiles.of(problems -> EditionReader.read(folder, problems), this::files);
            known = figures.value().or(() -> known);
            words = FromFiles.none();
            looks.clear();
        }
        if (!words.isCurrent(disk)) {
            words = figures.value().map(edition -> words(edition.again())).orElseGet(FromFiles::none);
        }
    }

    /** What decides what the edition is, files that are not there included. */
    private Stream<SourceFile> files(Edition edition) {
        var places = edition.places().file().orElseGet(() -> SourceFile.of(folder.resolve(PlaceList.FILE)));
        return Stream.concat(Stream.of(edition.file(), places), edition.figures().stream());
    }

    private static FromFiles<OpenedFiles.Words> words(Edition edition) {
        return FromFiles.of(problems -> Template.read(edition, problems)
                .map(template -> new OpenedFiles.Words(edition, template)), _ -> Stream.of(edition.sheet()));
    }

    private FromFiles<Look> look(PrintSize size) {
        if (!looks.getOrDefault(size, FromFiles.none()).isCurrent(disk)) {
            looks.put(size, figures.value().map(edition -> look(edition.again(), size)).orElseGet(FromFiles::none));
        }
        return looks.get(size);
    }

    private static FromFiles<Look> look(Edition edition, PrintSize size) {
        return FromFiles.of(problems -> Look.read(edition, size, problems), look -> look.brand().files().stream());
    }

    /** Where a file is: what the edition names, or named when it could last be read, or else what is usual. */
    synchronized Path path(DeskFile file) {
        readFigures();
        return switch (file) {
            case EDITION -> folder.resolve(EDITION);
            case SHEET -> known.map(edition -> edition.sheet().path()).orElse(folder.resolve(SHEET));
            case BRAND -> known.flatMap(Edition::brand).map(SourceFile::path).orElse(folder.resolve(BRAND));
        };
    }
}
