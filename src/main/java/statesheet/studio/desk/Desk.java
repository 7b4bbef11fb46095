package statesheet.studio.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import statesheet.brand.Brand;
import statesheet.edition.Edition;
import statesheet.making.Look;
import statesheet.making.OpenEdition;
import statesheet.making.PlaceSelection;
import statesheet.making.SheetKind;
import statesheet.problem.Problem;
import statesheet.writing.Staging;

/** One edition being edited. Thread-safe. */
public final class Desk implements AutoCloseable {

    /** Between two looks at the files. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Path folder;
    private final DiskFiles disk = new DiskFiles();
    private final EditionFiles files;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Thread watcher = Thread.ofVirtual().unstarted(this::watch);
    private final Object surveying = new Object();
    private OpenedFiles surveyed = OpenedFiles.NOTHING;
    private AllPlaces all = new AllPlaces(List.of(), List.of());

    private Desk(Path folder) {
        this.folder = folder;
        this.files = new EditionFiles(folder, disk);
    }

    /**
     * The edition in a folder, whatever its problems.
     *
     * @throws IOException where the folder holds no {@code edition.json}
     */
    public static Desk open(Path folder) throws IOException {
        var edition = folder.resolve(EditionFiles.EDITION);
        if (!Files.isRegularFile(edition)) {
            throw new NoSuchFileException(edition.toString());
        }
        Staging.sweep(folder);
        var desk = new Desk(folder);
        desk.watcher.start();
        return desk;
    }

    public Path folder() {
        return folder;
    }

    /** Empty where there is no such file, or it is not text in UTF-8. */
    public Optional<StoredText> read(DeskFile file) throws IOException {
        return disk.read(files.path(file));
    }

    /**
     * Writes a text whole or not at all, with the line ends and the byte-order mark that the file has.
     *
     * @param hash of what the text was based on; empty for a file that was not there
     */
    public Saving save(DeskFile file, String text, String hash) throws IOException {
        return disk.save(files.path(file), text, hash);
    }

    /** Writes a logo beside the brand and replaces none. The brand names it only once it is saved so. */
    public String addLogo(String ending, byte[] bytes) throws IOException {
        return disk.add(files.path(DeskFile.BRAND).resolveSibling("logo." + ending), bytes);
    }

    /**
     * The sheet of the place with this code, from what is on disk now; without pages where not even a draft can be
     * made, or the edition has no such place.
     */
    public Preview preview(String code, SheetKind kind) {
        var opened = files.open(kind);
        return opened.sheets().map(sheets -> preview(sheets, code)).orElseGet(() -> Preview.none(opened.problems()));
    }

    private static Preview preview(OpenEdition sheets, String code) {
        return Optional.ofNullable(sheets.edition().rows().get(code)).map(row -> Pages.preview(sheets, row))
                .orElseGet(() -> Preview.none(Stream.concat(sheets.problems().stream(),
                        Stream.of(PlaceSelection.noRow(sheets.edition(), code))).toList()));
    }

    /** The edition with its figures; empty where it cannot be read. */
    public Optional<Edition> edition() {
        return files.open(SheetKind.USUAL).figures().value();
    }

    /** What the sheets look like; empty where that cannot be read. */
    public Optional<Brand> brand() {
        return files.open(SheetKind.USUAL).look().value().map(Look::brand);
    }

    /** What was found when the files were read, before any sheet was composed. */
    public List<Problem> found() {
        return files.open(SheetKind.USUAL).problems();
    }

    /** Of one state of the files: what a page shows beside each other comes from one look. Composes every sheet. */
    public AllPlaces all() {
        synchronized (surveying) {
            var now = files.open(SheetKind.USUAL);
            if (now != surveyed) {
                all = AllPlaces.of(now);
                surveyed = now;
            }
            return all;
        }
    }

    /** Has this run, on a thread of the desk's, whenever a file has changed on disk that was not saved here. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                look();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks at the files once. */
    void look() {
        if (disk.haveChanged()) {
            listeners.forEach(Runnable::run);
        }
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
