package statesheet.layout;

import java.util.List;
import statesheet.brand.Brand;
import statesheet.document.Document;
import statesheet.layout.fit.Measured;
import statesheet.layout.measure.BoxMaker;
import statesheet.layout.measure.QrCode;
import statesheet.layout.measure.Strip;
import statesheet.layout.measure.TypeScale;
import statesheet.layout.measure.Typesetter;
import statesheet.layout.measure.WordProblems;
import statesheet.problem.Where;

/** Documents measured in the flagship's brand, for pages of any height. */
public final class Measures {

    private Measures() {}

    public static TypeScale scale(Brand brand, double factor) {
        var problems = new WordProblems(Where.in("sheet.md").place("NM"), false);
        return new TypeScale(brand, new Typesetter(brand, Brands.FACES, problems), factor);
    }

    /** The document's strips in the brand's own size. */
    public static List<Strip> strips(Document document) {
        return BoxMaker.strips(document, scale(Brands.FLAGSHIP, 1), false, QrCode::of);
    }

    /** Pages whose text begins at 20 points, or at 0 after the first, and ends at {@code bottom}. */
    public static Measured to(double bottom, Document document) {
        var scale = scale(Brands.FLAGSHIP, 1);
        return new Measured(scale, BoxMaker.strips(document, scale, false, QrCode::of), 20, 0, bottom);
    }

    /** The same with sections without figures in two columns. */
    public static Measured inColumns(double bottom, Document document) {
        var scale = scale(Brands.FLAGSHIP, 1);
        return new Measured(scale, BoxMaker.strips(document, scale, true, QrCode::of), 20, 0, bottom);
    }
}
