package statesheet.studio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import statesheet.brand.Brand;
import statesheet.brand.ColorRole;
import statesheet.brand.StyleRole;
import statesheet.studio.desk.Desk;
import statesheet.studio.desk.DeskFile;
import statesheet.studio.desk.StoredText;
import statesheet.vector.Color;

/** The brand's colors, each with its contrast. */
record BrandRoutes(Desk desk) {

    Map<String, Route> routes() {
        return Map.of("/brand", Route.get(_ -> Answer.json(colors())),
                "/brand/color", Route.post(this::changeColor));
    }

    /** @param pairs what is set in it, or on it */
    private record BrandColor(String key, String hex, List<Pair> pairs) {}

    /**
     * A color on another.
     *
     * @param needed the least contrast with which everyone can read what is set so
     */
    private record Pair(String color, String ground, double contrast, double needed) {}

    private List<BrandColor> colors() {
        return desk.brand().map(BrandRoutes::colors).orElse(List.of());
    }

    private static List<BrandColor> colors(Brand brand) {
        var pairs = pairs(brand);
        return chosen().map(role -> new BrandColor(role.key(), brand.color(role).hex(), pairs.stream()
                .filter(pair -> pair.color.equals(role.key()) || pair.ground.equals(role.key())).toList())).toList();
    }

    private static Stream<ColorRole> chosen() {
        return Arrays.stream(ColorRole.values()).filter(role -> role != ColorRole.PAPER);
    }

    /** Each color on each ground that something is set in, with what the smallest of that needs. */
    private static List<Pair> pairs(Brand brand) {
        var pairs = new LinkedHashMap<List<ColorRole>, Pair>();
        for (var role : StyleRole.values()) {
            var style = brand.style(role);
            var pair = new Pair(style.color().key(), role.ground().key(),
                    brand.color(style.color()).contrast(brand.color(role.ground())), style.neededContrast());
            pairs.merge(List.of(style.color(), role.ground()), pair, (one, other) ->
                    one.needed >= other.needed ? one : other);
        }
        return new ArrayList<>(pairs.values());
    }

    private Answer changeColor(Request request) throws IOException {
        var role = request.member("color").flatMap(key -> chosen().filter(one -> one.key().equals(key)).findFirst());
        Optional<Color> color = request.member("value").flatMap(Color::parse);
        if (role.isEmpty() || color.isEmpty()) {
            return Answer.refusal(422, "Write a color like #12305A.");
        }
        if (desk.edition().filter(read -> read.brand().isEmpty()).isPresent()) {
            Edits.save(desk, DeskFile.EDITION, desk.read(DeskFile.EDITION).orElseThrow(), List.of("brand"),
                    RecordJson.of("brand.json"));
        }
        var before = desk.read(DeskFile.BRAND).orElse(new StoredText("{}\n", ""));
        return Edits.save(desk, DeskFile.BRAND, before, List.of("colors", role.get().key()),
                RecordJson.of(color.get().hex()));
    }
}
