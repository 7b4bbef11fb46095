import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs the program for every system into one ZIP file: the jars, the editions and the faces of the packaged program,
 * its starters, the licenses and a page to read. The same input gives the same bytes.
 *
 * <p>Usage, from the project's folder: {@code java PortableZip.java PROGRAM VERSION TIME OPTIONS ZIP}, with the
 * packaged program's folder, the time of all entries and the options of its JVM.
 */
final class PortableZip {

    private static final Path OWN = Path.of("src", "main", "portable");

    /** What the starters do without words, as after a double click. */
    private static final String WITHOUT_WORDS = "studio";

    private static final Set<String> STARTERS = Set.of("statesheet", "statesheet.command");

    /** How files of a license or a notice are named in jars. */
    private static final Pattern LICENSE = Pattern.compile("META-INF/[^/]*(?i:license|notice)[^/]*");

    /** For jars without their license inside: which it is. Of OpenPDF's two, either may be chosen. */
    private static final Map<String, String> LICENSES = Map.of("SparseBitSet", "Apache-2.0", "core", "Apache-2.0",
            "icu4j", "Unicode-3.0", "jfreechart", "LGPL-2.1", "openpdf", "LGPL-2.1", "picocli", "Apache-2.0");

    /** Each with its name in the folder that is in the ZIP file. */
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private PortableZip() {}

    public static void main(String[] words) throws IOException {
        var program = Path.of(words[0]);
        var zip = new PortableZip();
        for (var folder : List.of("lib", "data", "fonts")) {
            zip.addAll(program, folder);
        }
        zip.add("lib/java.options", words[3].strip().replaceAll("\\s+", "\n") + "\n");
        zip.addStarters();
        zip.addLicenses(program.resolve("lib"));
        zip.add("README.html", Files.readString(OWN.resolve("README.html")).replace("@VERSION@", words[1]));
        zip.add("SHA256SUMS", zip.sums());
        Files.write(Path.of(words[4]), zip.packed("statesheet-" + words[1] + "/",
                LocalDateTime.parse(words[2], DateTimeFormatter.ISO_DATE_TIME)));
    }

    private void add(String name, String text) {
        files.put(name, text.getBytes(UTF_8));
    }

    private void addAll(Path program, String folder) throws IOException {
        try (var paths = Files.walk(program.resolve(folder)).filter(Files::isRegularFile)) {
            for (var path : paths.toList()) {
                files.put(program.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
    }

    /** The starters know the program by what is in it so far: its start-up archive fits no other. */
    private void addStarters() throws IOException {
        var known = Map.of("@PROGRAM@", sha256(sums().getBytes(UTF_8)).substring(0, 12),
                "@WITHOUT_WORDS@", WITHOUT_WORDS);
        for (var name : STARTERS) {
            add(name, filled("statesheet", known));
        }
        add("statesheet.cmd", filled("statesheet.cmd", known).replace("\n", "\r\n"));
    }

    private static String filled(String starter, Map<String, String> known) throws IOException {
        var text = Files.readString(OWN.resolve(starter));
        for (var blank : known.entrySet()) {
            text = text.replace(blank.getKey(), blank.getValue());
        }
        return text;
    }

    private void addLicenses(Path lib) throws IOException {
        try (var jars = Files.newDirectoryStream(lib, "*-[0-9]*.jar")) {
            for (var jar : jars) {
                addLicense(jar, jar.getFileName().toString().replaceFirst("-[0-9].*", ""));
            }
        }
        for (var name : List.of("PublicSans-OFL.txt", "SourceSerif4-OFL.txt")) {
            files.put("licenses/fonts/" + name, files.get("fonts/" + name));
        }
    }

    private void addLicense(Path jar, String name) throws IOException {
        var folder = "licenses/" + name + "/";
        try (var inside = new ZipFile(jar.toFile())) {
            for (var entry : inside.stream().filter(file -> LICENSE.matcher(file.getName()).matches()).toList()) {
                files.put(folder + Path.of(entry.getName()).getFileName(), inside.getInputStream(entry).readAllBytes());
            }
        }
        if (LICENSES.containsKey(name)) {
            var file = LICENSES.get(name) + ".txt";
            files.put(folder + file, Files.readAllBytes(OWN.resolve("licenses").resolve(file)));
        } else if (files.tailMap(folder).isEmpty() || !files.tailMap(folder).firstKey().startsWith(folder)) {
            throw new IOException(jar + " has no license inside: name it in " + PortableZip.class.getSimpleName());
        }
    }

    /** As {@code sha256sum} prints and checks it. */
    private String sums() {
        return files.entrySet().stream().map(file -> sha256(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }

    private byte[] packed(String folder, LocalDateTime time) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(folder + file.getKey());
                entry.setTimeLocal(time);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return withModes(ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN)).array();
    }

    /**
     * Java writes no file modes, which are in the entries of the central directory at the end (APPNOTE.TXT, 4.3.12):
     * byte 5 says whose they are, 3 for Unix, and bytes 40 and 41 are the mode.
     */
    private ByteBuffer withModes(ByteBuffer zip) {
        int entry = zip.getInt(zip.capacity() - 6);
        for (var name : files.keySet()) {
            zip.put(entry + 5, (byte) 3);
            zip.putShort(entry + 40, (short) (STARTERS.contains(name) ? 0100755 : 0100644));
            entry += 46 + zip.getShort(entry + 28) + zip.getShort(entry + 30) + zip.getShort(entry + 32);
        }
        return zip;
    }
}
