package statesheet.brand;

import java.nio.file.Files;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import statesheet.brand.StyleReader.StyleChange;
import statesheet.document.Furniture;
import statesheet.edition.Edition;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.Bundled;
import statesheet.source.Json;
import statesheet.source.Members;
import statesheet.source.SourceFile;
import statesheet.vector.Color;

/** Reads {@code brand.json}: what it leaves out is as in the built-in brand. Lives as long as one reading. */
public final class BrandReader {

    /** What problems call the brand that is part of the program. */
    private static final Where BUILT_IN = Where.in("the built-in brand.json");

    private final BrandFiles files;
    private final PrintSize size;
    private final Problems problems;
    private final Values values;

    private BrandReader(BrandFiles files, PrintSize size, Problems problems) {
        this.files = files;
        this.size = size;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /**
     * The edition's brand, or the built-in one where it names none.
     *
     * <p>Where a value is wrong, a problem is reported and the built-in one counts, so that a draft can be made. Empty
     * where the file is not a JSON object.
     */
    public static Optional<Brand> read(Edition edition, Problems problems) {
        return read(edition, PrintSize.STANDARD, problems);
    }

    /** The same in one of the sizes. Whatever is wrong with the other size is reported too. */
    public static Optional<Brand> read(Edition edition, PrintSize size, Problems problems) {
        var nothing = new Json.Dict(BUILT_IN, new LinkedHashMap<>());
        var own = edition.brand().map(file -> json(file, problems)).orElse(Optional.of(nothing));
        return own.flatMap(json -> Members.ifObject(json, problems).map(root ->
                new BrandReader(BrandFiles.of(edition, problems), size, problems).brand(root, json, builtIn())));
    }

    private static Optional<Json> json(SourceFile file, Problems problems) {
        if (Files.exists(file.path())) {
            return Json.read(file, problems);
        }
        problems.add(Problem.ofEdition("file.missing", file.where(), "no such file", "a file that can be read",
                "put the file there, or remove the line \"brand\" from edition.json"));
        return Optional.empty();
    }

    /** The brand that every other is laid over. It says everything itself: nothing of the blank one shows. */
    private static Brand builtIn() {
        var problems = new Problems();
        var json = Json.parse(Bundled.text(BrandReader.class, "brand.json"), BUILT_IN, problems)
                .orElseThrow(() -> new IllegalStateException("the built-in brand is JSON: " + problems.all()));
        return new BrandReader(BrandFiles.builtIn(problems), PrintSize.STANDARD, problems)
                .brand(Members.of(json, problems), json, Brand.BLANK);
    }

    private Brand brand(Members root, Json json, Brand base) {
        var own = new OwnKeys(json);
        var page = root.members("page").map(given -> new PageReader(problems).standard(base.page(), given))
                .orElse(base.page());
        var readable = colors(root.members("colors"), base.colors());
        var colors = new EnumMap<>(readable);
        base.colors().forEach(colors::putIfAbsent);
        var press = new PressReader(own, problems).press(root, colors, base);
        var faces = faces(root, base);
        var styles = root.members("styles").map(given -> styles(given, base.styles(),
                new StyleReader(problems)::standard)).orElse(base.styles());
        var furniture = furniture(root.members("header"), root.members("footer"), base.furniture());
        var logo = root.members("logo").flatMap(given -> {
            var read = new LogoReader(files, problems).logo(given);
            read.ifPresent(mark -> new LogoCheck(given, problems).check(mark, page, colors.get(ColorRole.BRAND)));
            return read;
        });
        var large = root.members("large");
        root.refuseOthers();
        new ContrastCheck(readable, own, problems).check(styles);
        var print = print(new Print(page, styles), root, large);
        return new Brand(print.page(), colors, press, faces, print.styles(), furniture, logo, files.found());
    }

    /** Page and styles of one size; both sizes are checked. */
    private Print print(Print standard, Members root, Optional<Members> own) {
        PrinterMargins.check(standard.page(), standard.styles(), root.where("page"), problems);
        var rule = LargePrint.of(standard);
        var large = own.map(given -> large(rule, given)).orElse(rule);
        return switch (size) {
            case STANDARD -> standard;
            case LARGE -> large;
        };
    }

    /** Large print with the sizes and lengths that the brand changes; faces, colors and paper are the brand's. */
    private Print large(Print rule, Members own) {
        var reader = new StyleReader(problems);
        var page = own.members("page").map(given -> new PageReader(problems).changed(rule.page(), given))
                .orElse(rule.page());
        var styles = own.members("styles").map(given -> styles(given, rule.styles(), reader::large))
                .orElse(rule.styles());
        own.refuseOthers();
        PrinterMargins.check(page, styles, own.where(), problems);
        return new Print(page, styles);
    }

    /** Those of {@code base} with the brand's own; without those that cannot be read, as nothing is known of them. */
    private Map<ColorRole, Color> colors(Optional<Members> given, Map<ColorRole, Color> base) {
        var colors = new EnumMap<ColorRole, Color>(ColorRole.class);
        colors.putAll(base);
        colors.put(ColorRole.PAPER, Color.WHITE);
        given.ifPresent(own -> {
            var named = new EnumMap<ColorRole, Color>(ColorRole.class);
            for (var role : ColorRole.CHOSEN) {
                if (own.value(role.key()).isPresent()) {
                    colors.remove(role);
                    values.color(own, role.key()).ifPresent(color -> named.put(role, color));
                }
            }
            colors.putAll(named);
            colors.putAll(DerivedColors.of(named));
            own.refuseOthers();
        });
        return colors;
    }

    /** A face that is not named is looked for beside the brand as well. */
    private Map<FaceRole, SourceFile> faces(Members root, Brand base) {
        var given = root.members("faces");
        var faces = new EnumMap<FaceRole, SourceFile>(FaceRole.class);
        faces.putAll(base.faces());
        for (var role : FaceRole.values()) {
            given.flatMap(own -> own.text(role.key()).flatMap(name -> files.face(name, own.where(role.key()))))
                    .ifPresentOrElse(file -> faces.put(role, file),
                            () -> faces.computeIfPresent(role, (unused, file) -> files.beside(file)));
        }
        given.ifPresent(own -> {
            own.refuseOthers();
            warnOfBold(own, FaceRole.TEXT, List.of(FaceRole.TEXT_BOLD), faces, base);
            warnOfBold(own, FaceRole.SANS, List.of(FaceRole.SANS_SEMIBOLD, FaceRole.SANS_BOLD), faces, base);
        });
        return faces;
    }

    /** Warns where a face is another one and its bold is still the built-in one. */
    private void warnOfBold(Members own, FaceRole plain, List<FaceRole> bolds, Map<FaceRole, SourceFile> faces,
            Brand base) {
        var left = bolds.stream().filter(bold -> own.value(bold.key()).isEmpty())
                .map(bold -> "\"" + bold.key() + "\"").toList();
        boolean changed = base.faces().containsKey(plain) && !name(faces, plain).equals(name(base.faces(), plain));
        if (changed && !left.isEmpty()) {
            problems.add(Problem.warning("brand.bold", own.where(plain.key()),
                    name(faces, plain) + " without its own " + String.join(" and ", left),
                    "bold type of the same family as what is around it",
                    "name its bold files under " + String.join(" and ", left)));
        }
    }

    private static String name(Map<FaceRole, SourceFile> faces, FaceRole role) {
        return faces.get(role).path().getFileName().toString();
    }

    private static Map<StyleRole, Style> styles(Members given, Map<StyleRole, Style> base, StyleChange change) {
        var styles = new EnumMap<>(base);
        for (var role : StyleRole.values()) {
            given.members(role.key()).ifPresent(own -> styles.put(role, change.style(role, base.get(role), own)));
        }
        given.refuseOthers();
        return styles;
    }

    private static Furniture<Wording> furniture(Optional<Members> header, Optional<Members> footer,
            Furniture<Wording> base) {
        var furniture = new Furniture<>(wording(header, "left", base.left()), wording(header, "right", base.right()),
                wording(header, "topic", base.topic()), wording(header, "continued", base.continued()),
                wording(header, "continuedTopic", base.continuedTopic()),
                wording(footer, "left", base.footerLeft()), wording(footer, "right", base.footerRight()));
        header.ifPresent(Members::refuseOthers);
        footer.ifPresent(Members::refuseOthers);
        return furniture;
    }

    private static Wording wording(Optional<Members> given, String key, Wording base) {
        return given.flatMap(own -> own.text(key).map(text -> new Wording(text, own.where(key)))).orElse(base);
    }
}
