package statesheet.brand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import statesheet.edition.Edition;
import statesheet.problem.Problem;
import statesheet.problem.Problems;
import statesheet.problem.Where;
import statesheet.source.Json;
import statesheet.source.Members;
import statesheet.source.SourceFile;
import statesheet.vector.Color;

/** Reads {@code brand.json}, laid over the built-in brand key by key. Lives as long as one reading. */
public final class BrandReader {

    /** What problems call the brand that is part of the program. */
    static final String BUILT_IN = "the built-in brand.json";

    private final BrandFiles files;
    private final Problems problems;
    private final Values values;

    private BrandReader(BrandFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /**
     * The edition's brand, or the built-in one where it names none.
     *
     * <p>Empty where a part of it cannot be made out. A brand whose colours fail the contrast check is still one.
     */
    public static Optional<Brand> read(Edition edition, Problems problems) {
        return read(edition, PrintSize.STANDARD, problems);
    }

    /** The same in one of the sizes. Whatever is wrong with the other one is said as well. */
    public static Optional<Brand> read(Edition edition, PrintSize size, Problems problems) {
        var files = BrandFiles.of(edition, problems);
        var reader = new BrandReader(files, problems);
        var builtIn = builtInJson();
        return edition.brand()
                .map(file -> ownJson(file, problems).map(own -> laidOver(builtIn, own)))
                .orElseGet(() -> Optional.of(builtIn))
                .flatMap(json -> reader.brand(json, builtIn, size));
    }

    private static Optional<Json.Dict> ownJson(SourceFile file, Problems problems) {
        return Json.read(file, problems).flatMap(json -> {
            if (json instanceof Json.Dict dict) {
                return Optional.of(dict);
            }
            problems.add(Problem.ofEdition("json.kind", json.where(), json.described(), "an object { … }",
                    "put the keys of the brand between { and }"));
            return Optional.empty();
        });
    }

    private static Json.Dict builtInJson() {
        var problems = new Problems();
        try (var stream = BrandReader.class.getResourceAsStream("brand.json")) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return (Json.Dict) Json.parse(text, Where.in(BUILT_IN), problems)
                    .orElseThrow(() -> new IllegalStateException("the built-in brand is JSON: " + problems.all()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the built-in brand can be read", unreadable);
        }
    }

    /** {@code own} where it says something, {@code base} elsewhere; a null says nothing. */
    private static Json.Dict laidOver(Json.Dict base, Json.Dict own) {
        var both = new LinkedHashMap<>(base.members());
        own.members().forEach((key, value) -> {
            switch (value) {
                case Json.Null nothing -> both.putIfAbsent(key, nothing);
                case Json.Dict dict when both.get(key) instanceof Json.Dict below ->
                        both.put(key, laidOver(below, dict));
                case Json other -> both.put(key, other);
            }
        });
        return new Json.Dict(own.where(), both);
    }

    private Optional<Brand> brand(Json.Dict json, Json.Dict builtIn, PrintSize size) {
        var root = new Members(json, problems);
        var page = root.members("page").flatMap(new PageReader(values, problems)::page);
        var colors = root.members("colors").map(this::colors).orElse(Map.of());
        var press = new PressReader(json, builtIn, problems).press(root);
        var faces = root.members("faces").map(this::faces).orElse(Map.of());
        var styles = root.members("styles").map(this::styles).orElse(Map.of());
        var header = root.members("header").flatMap(this::header);
        var footer = root.members("footer").flatMap(this::footer);
        var logo = root.members("logo").flatMap(new LogoReader(files, values, problems)::logo);
        var large = root.members("large");
        root.refuseOthers();
        new ContrastCheck(colors, json, problems).check(styles);
        boolean whole = colors.size() == ColorRole.values().length && faces.size() == FaceRole.values().length
                && styles.size() == StyleRole.values().length && header.isPresent() && footer.isPresent();
        return page.filter(geometry -> whole)
                .map(geometry -> print(new Print(geometry, styles), size, root, large))
                .map(print -> new Brand(print.page(), colors, press, faces, print.styles(), header.orElseThrow(),
                        footer.orElseThrow(), logo, files.found()));
    }

    /** Page and styles of one size; both sizes are checked. */
    private Print print(Print standard, PrintSize size, Members brand, Optional<Members> own) {
        var page = brand.where("page");
        PrinterMargins.check(standard.page(), standard.styles(),
                page.file().equals(BUILT_IN) ? brand.where() : page, problems);
        var rule = LargePrint.of(standard);
        var large = own.map(members -> new LargePrintReader(values, problems).read(rule, members)).orElse(rule);
        return switch (size) {
            case STANDARD -> standard;
            case LARGE -> large;
        };
    }

    private Map<ColorRole, Color> colors(Members members) {
        var colors = new EnumMap<ColorRole, Color>(ColorRole.class);
        colors.put(ColorRole.PAPER, Color.WHITE);
        for (var role : ColorRole.CHOSEN) {
            values.color(members, role.key()).ifPresent(color -> colors.put(role, color));
        }
        members.refuseOthers();
        return colors;
    }

    private Map<FaceRole, SourceFile> faces(Members members) {
        var faces = new EnumMap<FaceRole, SourceFile>(FaceRole.class);
        for (var role : FaceRole.values()) {
            members.text(role.key()).flatMap(name -> files.face(name, members.where(role.key())))
                    .ifPresent(file -> faces.put(role, file));
        }
        members.refuseOthers();
        return faces;
    }

    private Map<StyleRole, Style> styles(Members members) {
        var reader = new StyleReader(values, problems);
        var styles = new EnumMap<StyleRole, Style>(StyleRole.class);
        for (var role : StyleRole.values()) {
            members.members(role.key()).flatMap(style -> reader.style(role, style))
                    .ifPresent(style -> styles.put(role, style));
        }
        members.refuseOthers();
        return styles;
    }

    private Optional<Brand.Header> header(Members header) {
        var left = wording(header, "left");
        var right = wording(header, "right");
        var topic = wording(header, "topic");
        var continued = wording(header, "continued");
        header.refuseOthers();
        return left.isEmpty() || right.isEmpty() || topic.isEmpty() || continued.isEmpty() ? Optional.empty()
                : Optional.of(new Brand.Header(left.get(), right.get(), topic.get(), continued.get()));
    }

    private Optional<Brand.Footer> footer(Members footer) {
        var left = wording(footer, "left");
        var right = wording(footer, "right");
        footer.refuseOthers();
        return left.isEmpty() || right.isEmpty() ? Optional.empty()
                : Optional.of(new Brand.Footer(left.get(), right.get()));
    }

    private static Optional<Wording> wording(Members members, String key) {
        return members.text(key).map(text -> new Wording(text, members.where(key)));
    }
}
