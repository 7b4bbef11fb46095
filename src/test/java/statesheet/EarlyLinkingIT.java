package statesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import statesheet.testing.Program;
import statesheet.testing.Tool;

/** What the build writes into the packaged program's classes is sound, and leaves a start nothing to do. */
class EarlyLinkingIT {

    private static final Path LIBRARIES = Program.home().resolve("lib");

    @TempDir
    Path folder;

    /** To ask for a class's methods links it, and what is linked is verified. */
    @Test
    void everyClassPassesTheVerifier() throws Exception {
        try (var packaged = packaged()) {
            int lambdas = 0;
            for (var type : ours()) {
                var name = type.thisClass().asInternalName().replace('/', '.');
                packaged.loadClass(name).getDeclaredMethods();
                lambdas += name.contains("$Lambda") ? 1 : 0;
            }
            assertTrue(lambdas > 1000, lambdas + " classes of lambdas");
        }
    }

    @Test
    void noLambdaWithValuesIsLeftToTheJvm() throws IOException {
        assertEquals(List.of(), ours().stream().filter(type -> type.methods().stream()
                .flatMap(method -> method.code().stream()).flatMap(CodeModel::elementStream)
                .anyMatch(element -> element instanceof InvokeDynamicInstruction call
                        && call.bootstrapMethod().methodName().equals("metafactory")
                        && call.typeSymbol().parameterCount() > 0))
                .map(type -> type.thisClass().asInternalName()).toList());
    }

    @Test
    void librariesFindNothingThatNobodyAsksFor() throws Exception {
        try (var packaged = packaged()) {
            assertEquals(Map.of(), field("org.openpdf.text.pdf.PdfName", "staticNames", packaged).get(null));
            assertEquals("UNKNOWN", field("org.openpdf.text.Document", "RELEASE", packaged).get(null));
            assertEquals(null, field("org.jfree.chart.plot.CategoryPlot", "localizationResources", packaged).get(null));
        }
    }

    /** The first class that is made at run time loads a hundred others, which make classes. */
    @ParameterizedTest
    @ValueSource(strings = {"ncmec-2023", "homelessness-2022"})
    void allClassesOfARunComeFromTheStartUpCache(String edition) throws IOException {
        var log = folder.resolve("classes.txt");
        var run = Tool.run(Program.home().resolve("runtime/bin/java").toString(), "-XX:AOTMode=on",
                "-XX:AOTCache=" + Program.home().resolve("statesheet.aot"), "-Xlog:class+load:file=" + log,
                "-Dstatesheet.home=" + Program.home(), "-jar", LIBRARIES.resolve("statesheet.jar").toString(), "build",
                "data/" + edition, "--quiet", "--out", folder.resolve("sheets").toString());
        assertEquals(0, run.exit(), run::err);
        // A few of the JDK's own classes are never in a cache.
        assertEquals(List.of(), Files.readAllLines(log).stream().filter(line -> !line.contains("shared objects file")
                && (line.contains("Lambda") || !line.contains("source: jrt:"))).toList());
    }

    private static List<ClassModel> ours() throws IOException {
        var classes = new ArrayList<ClassModel>();
        try (var jar = new JarFile(LIBRARIES.resolve("statesheet.jar").toFile())) {
            for (var entry : jar.stream().filter(entry -> entry.getName().startsWith("statesheet/")
                    && entry.getName().endsWith(".class") && !entry.getName().contains("-info")).toList()) {
                classes.add(ClassFile.of().parse(jar.getInputStream(entry).readAllBytes()));
            }
        }
        return classes;
    }

    private static URLClassLoader packaged() throws IOException {
        try (var files = Files.list(LIBRARIES)) {
            return new URLClassLoader(files.filter(file -> file.toString().endsWith(".jar")).map(EarlyLinkingIT::url)
                    .toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Field field(String type, String name, ClassLoader loader) throws ReflectiveOperationException {
        var field = loader.loadClass(type).getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
