package statesheet.brand;

import java.util.Optional;
import java.util.stream.Stream;
import statesheet.problem.Where;
import statesheet.source.Json;

/**
 * Where an edition's own {@code brand.json} says what a problem is about.
 *
 * @param json the whole file, or an empty object where there is none
 */
record OwnKeys(Json json) {

    /** Where the value of a path like {@code styles.body.color} is; empty where the file does not name it. */
    Optional<Where> where(String path) {
        Optional<Json> value = Optional.of(json);
        for (var key : path.split("\\.")) {
            value = value.flatMap(outer -> outer instanceof Json.Dict dict
                    ? Optional.ofNullable(dict.members().get(key)) : Optional.empty());
        }
        return value.map(Json::where);
    }

    /** The first of the paths that the file names, or else the file; with {@code field} as the field. */
    Where first(String field, Stream<String> paths) {
        return paths.map(this::where).flatMap(Optional::stream).findFirst().orElseGet(json::where).field(field);
    }
}
