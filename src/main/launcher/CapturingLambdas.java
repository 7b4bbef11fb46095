import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The program's lambdas that hold values, each as a class of its own.
 *
 * <p>Java makes an object of such a lambda through a method handle. The first compiler turns that into a call of the
 * virtual machine, and these calls were a twentieth of the processor time of many sheets. Here they are constructors.
 *
 * <p>What a lambda is given and gives is converted as java.lang.invoke.LambdaMetafactory does it.
 */
final class CapturingLambdas {

    private static final String OURS = "statesheet";
    private static final String FACTORY = "of";

    private final Map<ClassDesc, byte[]> classes = new LinkedHashMap<>();

    /** The new classes by the class whose nest they belong to, so that they may call its private methods. */
    private final Map<ClassDesc, List<ClassDesc>> nests = new LinkedHashMap<>();

    /** Those of one class. */
    EarlyLinking.LateCalls of(ClassModel owner) {
        var nest = owner.findAttribute(Attributes.nestHost()).map(host -> host.nestHost().asSymbol())
                .orElse(owner.thisClass().asSymbol());
        return new EarlyLinking.LateCalls() {
            private int made;

            @Override
            public boolean areOf(InvokeDynamicInstruction call) {
                var bootstrap = call.bootstrapMethod();
                return bootstrap.owner().equals(ClassDesc.of("java.lang.invoke.LambdaMetafactory"))
                        && bootstrap.methodName().equals("metafactory") && call.typeSymbol().parameterCount() > 0
                        && nest.packageName().startsWith(OURS);
            }

            @Override
            public void replace(InvokeDynamicInstruction call, CodeBuilder code) {
                var type = ClassDesc.ofInternalName(owner.thisClass().asInternalName() + "$Lambda" + made++);
                classes.put(type, ClassFile.of().build(type, builder -> new Lambda(type, call).write(builder, nest)));
                nests.computeIfAbsent(nest, _ -> new ArrayList<>()).add(type);
                code.invokestatic(type, FACTORY, call.typeSymbol());
            }
        };
    }

    /** Adds the classes to the folder that all are in. */
    void addTo(Path root) throws IOException {
        for (var nest : nests.entrySet()) {
            var entry = entry(root, nest.getKey());
            var host = ClassFile.of().parse(Files.readAllBytes(entry));
            var named = host.findAttribute(Attributes.nestMembers()).stream()
                    .flatMap(members -> members.nestMembers().stream()).map(ClassEntry::asSymbol);
            var members = Stream.concat(named, nest.getValue().stream());
            EarlyLinking.replace(entry, ClassFile.of().transformClass(host,
                    ClassTransform.dropping(NestMembersAttribute.class::isInstance).andThen(ClassTransform.endHandler(
                            builder -> builder.with(NestMembersAttribute.ofSymbols(members.toList()))))));
            for (var type : nest.getValue()) {
                Files.write(entry(root, type), classes.get(type));
                Files.setLastModifiedTime(entry(root, type), Files.getLastModifiedTime(entry));
            }
        }
    }

    private static Path entry(Path root, ClassDesc type) {
        return root.resolve(type.packageName().replace('.', '/')).resolve(type.displayName() + ".class");
    }

    /** @param call the place that makes an object of the class */
    private record Lambda(ClassDesc type, InvokeDynamicInstruction call) {

        private static String field(int index) {
            return "value" + index;
        }

        private List<ClassDesc> values() {
            return call.typeSymbol().parameterList();
        }

        private DirectMethodHandleDesc body() {
            return (DirectMethodHandleDesc) call.bootstrapArgs().get(1);
        }

        private void write(ClassBuilder builder, ClassDesc nestHost) {
            builder.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SYNTHETIC | ClassFile.ACC_SUPER)
                    .withInterfaceSymbols(call.typeSymbol().returnType())
                    .with(NestHostAttribute.of(nestHost));
            for (int i = 0; i < values().size(); i++) {
                builder.withField(field(i), values().get(i), ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
            }
            var constructor = call.typeSymbol().changeReturnType(ConstantDescs.CD_void);
            builder.withMethodBody(ConstantDescs.INIT_NAME, constructor, ClassFile.ACC_PRIVATE, code -> {
                code.aload(0).invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
                for (int i = 0; i < values().size(); i++) {
                    code.aload(0).loadLocal(TypeKind.from(values().get(i)), code.parameterSlot(i))
                            .putfield(type, field(i), values().get(i));
                }
                code.return_();
            });
            builder.withMethodBody(FACTORY, call.typeSymbol(), ClassFile.ACC_STATIC, code -> {
                code.new_(type).dup();
                for (int i = 0; i < values().size(); i++) {
                    code.loadLocal(TypeKind.from(values().get(i)), code.parameterSlot(i));
                }
                code.invokespecial(type, ConstantDescs.INIT_NAME, constructor).areturn();
            });
            var erased = (MethodTypeDesc) call.bootstrapArgs().get(0);
            builder.withMethodBody(call.name().stringValue(), erased, ClassFile.ACC_PUBLIC,
                    code -> run(erased, (MethodTypeDesc) call.bootstrapArgs().get(2), code));
        }

        /** @param exact what the interface's method takes and gives where it is used, without type variables */
        private void run(MethodTypeDesc erased, MethodTypeDesc exact, CodeBuilder code) {
            var taken = new ArrayList<>(body().invocationType().parameterList());
            if (body().kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR) {
                code.new_(body().owner()).dup();
            }
            for (int i = 0; i < values().size(); i++) {
                code.aload(0).getfield(type, field(i), values().get(i));
            }
            for (int i = 0; i < erased.parameterCount(); i++) {
                code.loadLocal(TypeKind.from(erased.parameterType(i)), code.parameterSlot(i));
                convert(erased.parameterType(i), exact.parameterType(i), taken.get(values().size() + i), code);
            }
            invoke(code);
            var given = body().invocationType().returnType();
            if (erased.returnType().equals(ConstantDescs.CD_void)) {
                EarlyLinking.drop(given, code);
            } else {
                convert(given, exact.returnType(), erased.returnType(), code);
            }
            code.return_(TypeKind.from(erased.returnType()));
        }

        private void invoke(CodeBuilder code) {
            var body = body();
            var called = MethodTypeDesc.ofDescriptor(body.lookupDescriptor());
            switch (body.kind()) {
                case STATIC, INTERFACE_STATIC ->
                    code.invokestatic(body.owner(), body.methodName(), called, body.isOwnerInterface());
                case VIRTUAL, SPECIAL -> code.invokevirtual(body.owner(), body.methodName(), called);
                case INTERFACE_VIRTUAL, INTERFACE_SPECIAL ->
                    code.invokeinterface(body.owner(), body.methodName(), called);
                case CONSTRUCTOR -> code.invokespecial(body.owner(), ConstantDescs.INIT_NAME, called);
                default -> throw new IllegalStateException("a lambda that is a " + body.kind());
            }
        }

        /** @param exact what is known of a value beyond its type, where that is one of an erased method */
        private static void convert(ClassDesc from, ClassDesc exact, ClassDesc to, CodeBuilder code) {
            if (from.isPrimitive() && to.isPrimitive()) {
                code.conversion(TypeKind.from(from), TypeKind.from(to));
            } else if (from.isPrimitive()) {
                var box = Boxes.of(from);
                code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, from));
            } else if (to.isPrimitive()) {
                var boxed = Boxes.isOne(from) ? from : Boxes.isOne(exact) ? exact : Boxes.of(to);
                var unboxed = Boxes.content(boxed);
                code.checkcast(boxed).invokevirtual(boxed, unboxed.displayName() + "Value", MethodTypeDesc.of(unboxed))
                        .conversion(TypeKind.from(unboxed), TypeKind.from(to));
            } else if (!to.equals(from) && !to.equals(ConstantDescs.CD_Object)) {
                code.checkcast(to);
            }
        }
    }
}
