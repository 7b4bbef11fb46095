import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes the classes of a jar anew in the class file format of Java 8, for the packaged program's start-up cache.
 *
 * <p>Picocli still compiles for Java 5, whose class files have no stack maps; the JVM checks such classes the old way
 * and leaves them out of an AOT cache (JEP 483), which costs every start of the program some 50 ms. What the classes do
 * stays the same to the instruction.
 *
 * <p>Usage: {@code java RenewClassFiles.java JAR}; does nothing where a class is new enough.
 */
final class RenewClassFiles {

    private static final int JAVA_8 = 52;

    private RenewClassFiles() {}

    public static void main(String[] arguments) throws IOException {
        var jar = Path.of(arguments[0]).toUri();
        try (var files = FileSystems.newFileSystem(URI.create("jar:" + jar), Map.of());
                var entries = Files.walk(files.getPath("/"))) {
            var format = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS,
                    ClassHierarchyResolverOption.of(hierarchy(files)));
            for (var entry : entries.filter(path -> path.toString().endsWith(".class")).toList()) {
                renew(entry, format);
            }
        }
    }

    /** Stack maps need to know what is a kind of what, among the jar's classes and the JDK's. */
    private static ClassHierarchyResolver hierarchy(FileSystem files) {
        return ClassHierarchyResolver.ofResourceParsing(type -> {
            var name = type.packageName().replace('.', '/') + "/" + type.displayName() + ".class";
            try {
                return Files.exists(files.getPath(name)) ? Files.newInputStream(files.getPath(name)) : null;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }).orElse(ClassHierarchyResolver.defaultResolver()).cached();
    }

    private static void renew(Path entry, ClassFile format) throws IOException {
        var old = format.parse(Files.readAllBytes(entry));
        if (old.majorVersion() < JAVA_8) {
            // A method body that is not taken apart would be copied as it is, without stack maps.
            var renewed = ClassTransform.dropping(ClassFileVersion.class::isInstance)
                    .andThen(ClassTransform.endHandler(builder -> builder.withVersion(JAVA_8, 0)))
                    .andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL));
            Files.write(entry, format.transformClass(old, renewed));
        }
    }
}
