import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The equals, hashCode and toString of one record as code of its own, which does what java.lang.runtime.ObjectMethods
 * does.
 */
final class RecordMethods implements EarlyLinking.LateCalls {

    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final ClassDesc BUILDER = ClassDesc.of("java.lang.StringBuilder");

    private final ClassModel owner;
    private final Map<String, InvokeDynamicInstruction> calls = new TreeMap<>();

    RecordMethods(ClassModel owner) {
        this.owner = owner;
    }

    @Override
    public boolean areOf(InvokeDynamicInstruction call) {
        return call.bootstrapMethod().owner().equals(ClassDesc.of("java.lang.runtime.ObjectMethods"));
    }

    @Override
    public void replace(InvokeDynamicInstruction call, CodeBuilder code) {
        code.invokestatic(record(), name(call.name().stringValue()), call.typeSymbol());
        calls.put(call.name().stringValue(), call);
    }

    private static String name(String method) {
        return "record$" + method;
    }

    private ClassDesc record() {
        return owner.thisClass().asSymbol();
    }

    @Override
    public void addTo(ClassBuilder builder) {
        calls.forEach((method, call) -> builder.withMethodBody(name(method), call.typeSymbol(),
                ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC, code -> {
                    var components = call.bootstrapArgs().stream().skip(2).map(DirectMethodHandleDesc.class::cast)
                            .toList();
                    switch (method) {
                        case "equals" -> equals(components, code);
                        case "hashCode" -> hashCode(components, code);
                        case "toString" -> toString(components, code);
                        default -> throw new IllegalStateException("a record's " + method);
                    }
                }));
    }

    private void get(int local, DirectMethodHandleDesc component, CodeBuilder code) {
        code.aload(local).getfield(record(), component.methodName(), type(component));
    }

    private static ClassDesc type(DirectMethodHandleDesc component) {
        return component.invocationType().returnType();
    }

    /** The class with the static methods for a component's type: Integer for an int, Objects for an object. */
    private static ClassDesc helper(ClassDesc type) {
        return type.isPrimitive() ? Boxes.of(type) : OBJECTS;
    }

    private static ClassDesc erased(ClassDesc type) {
        return type.isPrimitive() ? type : ConstantDescs.CD_Object;
    }

    private void equals(List<DirectMethodHandleDesc> components, CodeBuilder code) {
        var differs = code.newLabel();
        code.aload(1).instanceOf(record()).ifeq(differs).aload(1).checkcast(record()).astore(2);
        components.forEach(component -> {
            get(0, component, code);
            get(2, component, code);
            compare(type(component), differs, code);
        });
        code.iconst_1().ireturn().labelBinding(differs).iconst_0().ireturn();
    }

    private static void compare(ClassDesc type, Label differs, CodeBuilder code) {
        if (type.isPrimitive()) {
            code.invokestatic(helper(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type))
                    .ifne(differs);
        } else {
            code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(ConstantDescs.CD_boolean,
                    ConstantDescs.CD_Object, ConstantDescs.CD_Object)).ifeq(differs);
        }
    }

    private void hashCode(List<DirectMethodHandleDesc> components, CodeBuilder code) {
        code.iconst_0();
        components.forEach(component -> {
            code.bipush(31).imul();
            get(0, component, code);
            code.invokestatic(helper(type(component)), "hashCode",
                    MethodTypeDesc.of(ConstantDescs.CD_int, erased(type(component)))).iadd();
        });
        code.ireturn();
    }

    private void toString(List<DirectMethodHandleDesc> components, CodeBuilder code) {
        code.new_(BUILDER).dup().invokespecial(BUILDER, "<init>", ConstantDescs.MTD_void);
        append(record().displayName().replaceFirst(".*\\$\\d*", "") + "[", code);
        for (int i = 0; i < components.size(); i++) {
            append((i > 0 ? ", " : "") + components.get(i).methodName() + "=", code);
            get(0, components.get(i), code);
            var type = type(components.get(i));
            boolean isSmall = type.equals(ConstantDescs.CD_byte) || type.equals(ConstantDescs.CD_short);
            append(isSmall ? ConstantDescs.CD_int : erased(type), code);
        }
        append("]", code);
        code.invokevirtual(BUILDER, "toString", MethodTypeDesc.of(ConstantDescs.CD_String)).areturn();
    }

    private static void append(String words, CodeBuilder code) {
        code.loadConstant(words);
        append(ConstantDescs.CD_String, code);
    }

    private static void append(ClassDesc type, CodeBuilder code) {
        code.invokevirtual(BUILDER, "append", MethodTypeDesc.of(BUILDER, type));
    }
}
