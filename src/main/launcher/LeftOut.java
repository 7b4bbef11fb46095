import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.Map;

/**
 * What libraries look up at each start though nothing here asks for it: without the call, they find nothing.
 *
 * <p>To look for a file that few jars have, Java opens all of them. Measured in pairs, a process that makes one sheet
 * takes 6% longer with these calls.
 */
final class LeftOut {

    /**
     * The calls, by the class that makes them. OpenPDF gathers its names by reflection for its reader of PDF files,
     * which makes a name twice without; its own version is not written anywhere. JFreeChart translates the names of
     * kinds of charts, and asks all jars for services that might do so.
     */
    private static final Map<String, String> CALLS = Map.of(
            "org.openpdf.text.pdf.PdfName", "getDeclaredFields",
            "org.openpdf.text.Document", "getResourceAsStream",
            "org.jfree.chart.plot.CategoryPlot", "getBundle");

    private LeftOut() {}

    static boolean isIn(ClassModel type) {
        return CALLS.containsKey(name(type));
    }

    private static String name(ClassModel type) {
        return type.thisClass().asInternalName().replace('/', '.');
    }

    static ClassTransform of(ClassModel type) {
        var method = CALLS.get(name(type));
        return ClassTransform.transformingMethodBodies((code, element) -> {
            if (element instanceof InvokeInstruction call && call.name().equalsString(method)) {
                findNothing(call, code);
            } else {
                code.with(element);
            }
        });
    }

    /** The call's arguments are dropped; its result is null, or an empty array. */
    private static void findNothing(InvokeInstruction call, CodeBuilder code) {
        var type = call.typeSymbol();
        for (int i = type.parameterCount() - 1; i >= 0; i--) {
            EarlyLinking.drop(type.parameterType(i), code);
        }
        if (call.opcode() != Opcode.INVOKESTATIC) {
            code.pop();
        }
        if (type.returnType().isArray()) {
            code.iconst_0().anewarray(type.returnType().componentType());
        } else {
            code.aconst_null();
        }
    }
}
