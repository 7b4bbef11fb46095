package statesheet.layout;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import statesheet.brand.Brand;
import statesheet.brand.FaceRole;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.text.Face;
import statesheet.text.FaceException;

/** The brand's faces by role. One file that serves several roles is read once. */
public record Faces(Map<FaceRole, Face> byRole) {

    public Faces {
        byRole = Map.copyOf(byRole);
    }

    public Face get(FaceRole role) {
        return byRole.get(role);
    }

    /** Reads every face of the brand; empty, with problems said, where one cannot be used. */
    public static Optional<Faces> read(Brand brand, Problems problems) {
        var byRole = new EnumMap<FaceRole, Face>(FaceRole.class);
        for (var role : FaceRole.values()) {
            var file = brand.face(role);
            file.bytes(problems).ifPresent(program -> {
                try {
                    byRole.put(role, Face.read(file.path().getFileName().toString(), program));
                } catch (FaceException unusable) {
                    problems.add(Problem.ofEdition("brand.face", file.where(), unusable.getMessage(),
                            "a TrueType font that may be embedded", unusable.fix()));
                }
            });
        }
        return byRole.size() == FaceRole.values().length ? Optional.of(new Faces(byRole)) : Optional.empty();
    }
}
