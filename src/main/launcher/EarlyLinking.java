import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Does at build time what the JVM would do at every start of the packaged program, because its start-up cache cannot.
 *
 * <p>Three things are left out of a JDK 25 AOT cache (JEP 483): classes older than Java 7, which have no stack maps,
 * like picocli's; switches over types, each of which makes a class of its own when it is first used; and the equals,
 * hashCode and toString of records, which are put together from method handles. So old classes are written in the
 * class file format of Java 8, switches over types call a method that tests one type after the other, and records get
 * methods of their own. What the classes do stays the same. Measured in pairs, a cold start takes 12% longer without
 * this for the old classes, 5% for the switches. Lambdas are kept in the cache, but those with values are slow to make;
 * see {@link CapturingLambdas}.
 *
 * <p>Libraries also do things at each start that nothing here asks for; see {@link LeftOut}.
 *
 * <p>Usage: {@code java -Duser.timezone=UTC -classpath LIBRARIES EarlyLinking.java JAR...}, in the time zone in which
 * Maven writes the times of entries. A jar that is done already does not change.
 */
final class EarlyLinking {

    private static final int JAVA_8 = 52;

    private EarlyLinking() {}

    /** Calls that Java links when they are first made, as what a build can write down. */
    interface LateCalls {

        boolean areOf(InvokeDynamicInstruction call);

        /** Writes what takes the call's place. */
        void replace(InvokeDynamicInstruction call, CodeBuilder code);

        /** Adds to the class what the new calls call. */
        default void addTo(ClassBuilder builder) {}
    }

    public static void main(String[] jars) throws IOException {
        for (var jar : jars) {
            try (var files = FileSystems.newFileSystem(URI.create("jar:" + Path.of(jar).toUri()), Map.of());
                    var entries = Files.walk(files.getPath("/"))) {
                var format = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS,
                        ClassHierarchyResolverOption.of(hierarchy(files)));
                var lambdas = new CapturingLambdas();
                for (var entry : entries.filter(path -> path.toString().endsWith(".class")).toList()) {
                    link(entry, format, lambdas);
                }
                lambdas.addTo(files.getPath("/"));
            }
        }
    }

    /** Stack maps need to know what is a kind of what, among the classes of the jar, the class path and the JDK. */
    private static ClassHierarchyResolver hierarchy(FileSystem files) {
        return ClassHierarchyResolver.ofResourceParsing(type -> {
            var name = type.packageName().replace('.', '/') + "/" + type.displayName() + ".class";
            try {
                return Files.exists(files.getPath(name)) ? Files.newInputStream(files.getPath(name)) : null;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }).orElse(ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader()))
                .orElse(ClassHierarchyResolver.defaultResolver()).cached();
    }

    private static void link(Path entry, ClassFile format, CapturingLambdas lambdas) throws IOException {
        var old = format.parse(Files.readAllBytes(entry));
        if (old.majorVersion() < JAVA_8) {
            replace(entry, format.transformClass(old, renewed()));
        } else if (LeftOut.isIn(old)) {
            replace(entry, format.transformClass(old, LeftOut.of(old)));
        } else {
            var late = List.of(new TypeSwitches(old), new RecordMethods(old), lambdas.of(old));
            if (calls(old).anyMatch(call -> late.stream().anyMatch(some -> some.areOf(call)))) {
                replace(entry, format.transformClass(old, linked(late)));
            }
        }
    }

    private static Stream<InvokeDynamicInstruction> calls(ClassModel type) {
        return type.methods().stream().flatMap(method -> method.code().stream()).flatMap(CodeModel::elementStream)
                .filter(InvokeDynamicInstruction.class::isInstance).map(InvokeDynamicInstruction.class::cast);
    }

    private static ClassTransform linked(List<LateCalls> late) {
        return ClassTransform.transformingMethodBodies((code, element) -> {
            var calls = element instanceof InvokeDynamicInstruction call
                    ? late.stream().filter(some -> some.areOf(call)).findFirst() : Optional.<LateCalls>empty();
            if (calls.isPresent()) {
                calls.get().replace((InvokeDynamicInstruction) element, code);
            } else {
                code.with(element);
            }
        }).andThen(ClassTransform.endHandler(builder -> late.forEach(calls -> calls.addTo(builder))));
    }

    /** The entry keeps its time, so that a jar's bytes are the same on each build. */
    static void replace(Path entry, byte[] linked) throws IOException {
        var time = Files.getLastModifiedTime(entry);
        Files.write(entry, linked);
        Files.setLastModifiedTime(entry, time);
    }

    /** Takes a value of this type off the stack. */
    static void drop(ClassDesc type, CodeBuilder code) {
        switch (TypeKind.from(type).slotSize()) {
            case 2 -> code.pop2();
            case 1 -> code.pop();
            default -> { }
        }
    }

    /** A method body that is not taken apart would be copied as it is, without stack maps. */
    private static ClassTransform renewed() {
        return ClassTransform.dropping(ClassFileVersion.class::isInstance)
                .andThen(ClassTransform.endHandler(builder -> builder.withVersion(JAVA_8, 0)))
                .andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL));
    }

    /** The switches over types of one class. */
    private static final class TypeSwitches implements LateCalls {

        private final ClassModel owner;
        private final List<InvokeDynamicInstruction> switches = new ArrayList<>();

        private TypeSwitches(ClassModel owner) {
            this.owner = owner;
        }

        @Override
        public boolean areOf(InvokeDynamicInstruction call) {
            var bootstrap = call.bootstrapMethod();
            return bootstrap.methodName().equals("typeSwitch")
                    && bootstrap.owner().equals(ClassDesc.of("java.lang.runtime.SwitchBootstraps"))
                    && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
        }

        @Override
        public void replace(InvokeDynamicInstruction call, CodeBuilder code) {
            code.invokestatic(owner.thisClass().asSymbol(), name(switches.size()), call.typeSymbol(),
                    owner.flags().has(AccessFlag.INTERFACE));
            switches.add(call);
        }

        private static String name(int index) {
            return "typeSwitch$" + index;
        }

        @Override
        public void addTo(ClassBuilder builder) {
            for (int i = 0; i < switches.size(); i++) {
                var call = switches.get(i);
                builder.withMethodBody(name(i), call.typeSymbol(),
                        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                        code -> choose(call.bootstrapArgs().stream().map(ClassDesc.class::cast).toList(), code));
            }
        }

        /** As SwitchBootstraps.typeSwitch: -1 for null, else the first label from the restart index on that fits. */
        private static void choose(List<ClassDesc> labels, CodeBuilder code) {
            code.aload(0).ifThen(Opcode.IFNULL, none -> none.iconst_m1().ireturn());
            for (int i = 0; i < labels.size(); i++) {
                var next = code.newLabel();
                code.iload(1).loadConstant(i).if_icmpgt(next)
                        .aload(0).instanceOf(labels.get(i)).ifeq(next)
                        .loadConstant(i).ireturn()
                        .labelBinding(next);
            }
            code.loadConstant(labels.size()).ireturn();
        }
    }
}
