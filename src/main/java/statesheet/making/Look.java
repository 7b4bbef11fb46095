package statesheet.making;

import java.util.Optional;
import statesheet.brand.Brand;
import statesheet.brand.BrandReader;
import statesheet.brand.PrintSize;
import statesheet.edition.Edition;
import statesheet.layout.measure.Faces;
import statesheet.problem.Problems;

/** A brand in one size, with its faces: all that sheets look like. */
public record Look(Brand brand, Faces faces) {

    /** The edition's; empty, with problems reported, where not even a draft can be made with it. */
    public static Optional<Look> read(Edition edition, PrintSize size, Problems problems) {
        return BrandReader.read(edition, size, problems)
                .flatMap(brand -> Faces.read(brand, problems).map(faces -> new Look(brand, faces)));
    }
}
