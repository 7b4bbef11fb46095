import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.Map;

/** The classes whose objects hold a primitive value: Integer for an int. */
final class Boxes {

    private static final Map<ClassDesc, ClassDesc> BY_CONTENT = Map.of(
            ConstantDescs.CD_int, ConstantDescs.CD_Integer, ConstantDescs.CD_long, ConstantDescs.CD_Long,
            ConstantDescs.CD_double, ConstantDescs.CD_Double, ConstantDescs.CD_float, ConstantDescs.CD_Float,
            ConstantDescs.CD_boolean, ConstantDescs.CD_Boolean, ConstantDescs.CD_char, ConstantDescs.CD_Character,
            ConstantDescs.CD_byte, ConstantDescs.CD_Byte, ConstantDescs.CD_short, ConstantDescs.CD_Short);

    private Boxes() {}

    static ClassDesc of(ClassDesc primitive) {
        return BY_CONTENT.get(primitive);
    }

    static boolean isOne(ClassDesc type) {
        return BY_CONTENT.containsValue(type);
    }

    static ClassDesc content(ClassDesc box) {
        return BY_CONTENT.entrySet().stream().filter(entry -> entry.getValue().equals(box)).map(Map.Entry::getKey)
                .findFirst().orElseThrow();
    }
}
