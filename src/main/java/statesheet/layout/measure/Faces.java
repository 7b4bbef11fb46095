package statesheet.layout.measure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import statesheet.brand.Brand;
import statesheet.brand.FaceRole;
import statesheet.problem.Problems;
import statesheet.source.SourceFile;
import statesheet.text.Face;

/** The brand's faces by role. One file that serves several roles is read once. */
public record Faces(Map<FaceRole, Face> byRole) {

    public Faces {
        byRole = Map.copyOf(byRole);
    }

    public Face get(FaceRole role) {
        return byRole.get(role);
    }

    /** Reads every face of the brand; empty, with problems reported, where one cannot be used. */
    public static Optional<Faces> read(Brand brand, Problems problems) {
        var byFile = new HashMap<SourceFile, Optional<Face>>();
        var byRole = new EnumMap<FaceRole, Face>(FaceRole.class);
        for (var role : FaceRole.values()) {
            byFile.computeIfAbsent(brand.face(role), file -> face(file, problems))
                    .ifPresent(face -> byRole.put(role, face));
        }
        return byRole.size() == FaceRole.values().length ? Optional.of(new Faces(byRole)) : Optional.empty();
    }

    private static Optional<Face> face(SourceFile file, Problems problems) {
        return file.bytes(problems).flatMap(program ->
                Face.read(file.path().getFileName().toString(), program, file.where(), problems));
    }
}
