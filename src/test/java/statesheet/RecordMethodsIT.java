package statesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import statesheet.testing.Program;

/** Records in the packaged program have methods made by its build: what they answer is what Java's own do. */
class RecordMethodsIT {

    private static final Path LIBRARIES = Program.home().resolve("lib");

    /** For each type a value, and another. */
    private static final Map<Class<?>, List<Object>> VALUES = Map.of(int.class, List.of(7, -3), long.class,
            List.of(1L << 40, 5L), double.class, List.of(0.1, -0.0), boolean.class, List.of(true, false), char.class,
            List.of('a', 'b'), String.class, List.of("one", "two"));

    @Test
    void theyAnswerWhatJavasOwnDo() throws Exception {
        int compared = 0;
        try (var packaged = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader());
                var jar = new JarFile(LIBRARIES.resolve("statesheet.jar").toFile())) {
            for (var name : jar.stream().map(JarEntry::getName).filter(RecordMethodsIT::isOurs)
                    .map(name -> name.replace(".class", "").replace('/', '.')).toList()) {
                var own = Class.forName(name, false, RecordMethodsIT.class.getClassLoader());
                if (own.isRecord() && Stream.of(own.getRecordComponents()).allMatch(part ->
                        VALUES.containsKey(part.getType()))) {
                    compared += compare(constructor(own), constructor(packaged.loadClass(name))) ? 1 : 0;
                }
            }
        }
        assertTrue(compared > 20, compared + " records");
    }

    private static boolean isOurs(String entry) {
        return entry.startsWith("statesheet/") && entry.endsWith(".class") && !entry.contains("-info");
    }

    private static URL[] jars() throws IOException {
        var jars = new ArrayList<URL>();
        try (var files = Files.list(LIBRARIES)) {
            for (var file : files.toList()) {
                jars.add(file.toUri().toURL());
            }
        }
        return jars.toArray(URL[]::new);
    }

    private static Constructor<?> constructor(Class<?> record) throws NoSuchMethodException {
        var constructor = record.getDeclaredConstructor(Stream.of(record.getRecordComponents())
                .map(RecordComponent::getType).toArray(Class[]::new));
        constructor.setAccessible(true);
        return constructor;
    }

    /** False for a record that takes none of these values. */
    private static boolean compare(Constructor<?> own, Constructor<?> packaged) throws ReflectiveOperationException {
        var values = Stream.of(own.getParameterTypes()).map(type -> VALUES.get(type).getFirst()).toArray();
        Object record;
        try {
            record = own.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            return false;
        }
        var same = packaged.newInstance(values);
        assertEquals(record.toString(), same.toString());
        assertEquals(record.hashCode(), same.hashCode(), record.toString());
        assertEquals(same, packaged.newInstance(values));
        assertNotEquals(same, record, "of another class");
        for (int i = 0; i < values.length; i++) {
            var others = Arrays.copyOf(values, values.length);
            others[i] = VALUES.get(own.getParameterTypes()[i]).get(1);
            assertEquals(record.equals(made(own, others)), same.equals(made(packaged, others)), record.toString());
        }
        return true;
    }

    private static Object made(Constructor<?> constructor, Object... values) throws ReflectiveOperationException {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            return "refused";
        }
    }
}
