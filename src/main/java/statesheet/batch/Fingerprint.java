package statesheet.batch;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import statesheet.Version;
import statesheet.brand.Brand;
import statesheet.edition.Edition;
import statesheet.edition.Row;
import statesheet.source.SourceFile;

/**
 * Gives each place a key over everything that can change its files: where the key is the same, they are.
 *
 * <p>That is the program, the edition's dictionary, text, brand, logo and faces, the nation's figures, the kind of
 * sheet, the pictures' resolution and the place's own figures. Thread-safe.
 */
final class Fingerprint {

    private final Edition edition;
    private final MessageDigest common;

    private Fingerprint(Edition edition, MessageDigest common) {
        this.edition = edition;
        this.common = common;
    }

    /** @throws IOException where a file of the edition or the brand cannot be read */
    static Fingerprint of(Edition edition, Brand brand, Order order) throws IOException {
        var digest = Sha256.digest();
        add(Version.build(), digest);
        add(order.making() + " " + order.dpi(), digest);
        var files = Stream.concat(Stream.of(edition.file(), edition.sheet()), brand.files().stream());
        for (var file : files.map(SourceFile::path).toList()) {
            add(file, digest);
        }
        var fingerprint = new Fingerprint(edition, digest);
        fingerprint.add(edition.nation(), digest);
        return fingerprint;
    }

    String key(Row row) {
        try {
            var digest = (MessageDigest) common.clone();
            add(row, digest);
            return HexFormat.of().formatHex(digest.digest());
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("Java's own SHA-256 can be cloned", impossible);
        }
    }

    private void add(Row row, MessageDigest digest) {
        var text = new StringBuilder(row.place().code()).append('\n').append(row.place().name());
        for (var figure : edition.dictionary().keySet()) {
            text.append('\n').append(row.value(figure).map(BigDecimal::toString).orElse(""));
        }
        add(text.toString(), digest);
    }

    private static void add(String text, MessageDigest digest) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** Two checksums and the length: the typefaces have a million bytes, and nobody forges one to keep a sheet old. */
    private static void add(Path file, MessageDigest digest) throws IOException {
        var bytes = Files.readAllBytes(file);
        var first = new CRC32();
        first.update(bytes);
        var second = new CRC32C();
        second.update(bytes);
        add(file.getFileName().toString(), digest);
        digest.update(ByteBuffer.allocate(24).putLong(first.getValue()).putLong(second.getValue())
                .putLong(bytes.length).array());
    }
}
