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
import statesheet.brand.Logo;
import statesheet.brand.LogoReader;
import statesheet.brand.StyleRole;
import statesheet.edition.Edition;
import statesheet.problem.Problems;
import statesheet.studio.desk.Desk;
import statesheet.studio.desk.DeskFile;
import statesheet.studio.desk.StoredText;
import statesheet.vector.Color;

/** The brand's colors, each with its contrast, and its logo. */
record BrandRoutes(Desk desk) {

    Map<String, Route> routes() {
        return Map.of("/brand", Route.get(_ -> Answer.json(look())),
                "/brand/color", Route.post(this::changeColor),
                "/brand/logo", Route.upload(this::changeLogo),
                "/brand/alternative", Route.post(this::changeAlternative));
    }

    /** @param alternative of the logo; where there is none, the organization, which is what a logo mostly says */
    private record BrandLook(List<BrandColor> colors, boolean hasLogo, String alternative) {}

    /** @param pairs what is set in it, or on it */
    private record BrandColor(String key, String hex, List<Pair> pairs) {}

    /**
     * A color on another.
     *
     * @param needed the least contrast with which everyone can read what is set so
     */
    private record Pair(String color, String ground, double contrast, double needed) {}

    private BrandLook look() {
        var logo = logo();
        return new BrandLook(desk.brand().map(BrandRoutes::colors).orElse(List.of()), logo.isPresent(),
                logo.map(Logo::alternative).or(() -> desk.edition().map(Edition::organization)).orElse(""));
    }

    private Optional<Logo> logo() {
        return desk.brand().flatMap(Brand::logo);
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
        return save(Map.of(List.of("colors", role.get().key()), RecordJson.of(color.get().hex())));
    }

    /** Takes the file in the body; its name is one of the program's. */
    private Answer changeLogo(Request request) throws IOException {
        var alternative = request.query().getOrDefault("alternative", "").strip();
        var problems = new Problems();
        var ending = LogoReader.ending(request.body(), problems);
        if (ending.isEmpty()) {
            var problem = problems.all().getFirst();
            return Answer.refusal(422, "This cannot be the logo: " + problem.found() + ". Fix: " + problem.fix() + ".");
        }
        if (alternative.isEmpty()) {
            return withoutWords();
        }
        var values = new LinkedHashMap<List<String>, String>();
        values.put(List.of("logo", "alternative"), RecordJson.of(alternative));
        values.put(List.of("logo", "file"), RecordJson.of(desk.addLogo(ending.get(), request.body())));
        return save(values);
    }

    private Answer changeAlternative(Request request) throws IOException {
        var alternative = request.member("value").map(String::strip).filter(words -> !words.isEmpty());
        return alternative.isEmpty() || logo().isEmpty() ? withoutWords()
                : save(Map.of(List.of("logo", "alternative"), RecordJson.of(alternative.get())));
    }

    private static Answer withoutWords() {
        return Answer.refusal(422, "Write what the logo shows, for a reader who cannot see it.");
    }

    /** An edition that has no brand gets one. */
    private Answer save(Map<List<String>, String> values) throws IOException {
        var before = desk.read(DeskFile.BRAND).orElse(new StoredText("{}\n", ""));
        var saved = Edits.save(desk, DeskFile.BRAND, before, values);
        if (desk.edition().filter(read -> read.brand().isEmpty()).isPresent()) {
            Edits.save(desk, DeskFile.EDITION, desk.read(DeskFile.EDITION).orElseThrow(),
                    Map.of(List.of("brand"), RecordJson.of("brand.json")));
        }
        return saved;
    }
}
