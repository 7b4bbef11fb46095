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
        var files = BrandFiles.of(edition, problems);
        var reader = new BrandReader(files, problems);
        var builtIn = builtInJson();
        return edition.brand()
                .map(file -> ownJson(file, problems).map(own -> laidOver(builtIn, own)))
                .orElseGet(() -> Optional.of(builtIn))
                .flatMap(json -> reader.brand(json, builtIn));
    }

    private static Optional<Json.Dict> ownJson(SourceFile file, Problems problems) {
        return Json.read(file, problems).flatMap(json -> {
            if (json instanceof Json.Dict dict) {
                return Optional.of(dict);
            }
            problems.add(Problem.ofEdition(json.where(), json.described(), "an object { … }",
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

    private Optional<Brand> brand(Json.Dict json, Json.Dict builtIn) {
        var root = new Members(json, problems);
        var page = root.members("page").flatMap(this::page);
        var colors = root.members("colors").map(this::colors).orElse(Map.of());
        var press = new PressReader(json, builtIn, problems).press(root);
        var faces = root.members("faces").map(this::faces).orElse(Map.of());
        var styles = root.members("styles").map(this::styles).orElse(Map.of());
        var header = root.members("header").flatMap(this::header);
        var footer = root.members("footer").flatMap(this::footer);
        var logo = root.members("logo").flatMap(new LogoReader(files, values, problems)::logo);
        root.refuseOthers();
        new ContrastCheck(colors, json, problems).check(styles);
        boolean whole = colors.size() == ColorRole.values().length && faces.size() == FaceRole.values().length
                && styles.size() == StyleRole.values().length && header.isPresent() && footer.isPresent();
        return page.filter(geometry -> whole).map(geometry ->
                new Brand(geometry, colors, press, faces, styles, header.orElseThrow(), footer.orElseThrow(), logo,
                        files.found()));
    }

    private Optional<PageGeometry> page(Members page) {
        var size = values.oneOf(page, "size", Map.of("letter", PageGeometry.Size.LETTER, "a4", PageGeometry.Size.A4));
        var margins = page.members("margins").flatMap(this::margins);
        var rail = length(page, "rail");
        var gutter = length(page, "gutter");
        page.refuseOthers();
        if (size.isEmpty() || margins.isEmpty() || rail.isEmpty() || gutter.isEmpty()) {
            return Optional.empty();
        }
        var geometry = new PageGeometry(size.get(), margins.get(), rail.get(), gutter.get());
        return hasRoom(geometry, page.where().field("page")) ? Optional.of(geometry) : Optional.empty();
    }

    private Optional<PageGeometry.Margins> margins(Members margins) {
        var left = length(margins, "left");
        var right = length(margins, "right");
        var top = length(margins, "top");
        var bottom = length(margins, "bottom");
        margins.refuseOthers();
        return left.isEmpty() || right.isEmpty() || top.isEmpty() || bottom.isEmpty() ? Optional.empty()
                : Optional.of(new PageGeometry.Margins(left.get(), right.get(), top.get(), bottom.get()));
    }

    /** Up to 400 points, half of a page: more is a slip of the hand. */
    private Optional<Double> length(Members members, String key) {
        return values.number(members, key, 0, 400, "points");
    }

    /** A column under 200 points holds five words to a line; a page under 300 no section. */
    private boolean hasRoom(PageGeometry page, Where where) {
        double height = page.height() - page.margins().top() - page.margins().bottom();
        if (page.textWidth() < 200) {
            problems.add(Problem.ofEdition(where,
                    "a text column of " + Values.plain(page.textWidth()) + " points beside margins, rail and gutter",
                    "200 points or more", "make \"left\", \"right\", \"rail\" or \"gutter\" smaller"));
        }
        if (height < 300) {
            problems.add(Problem.ofEdition(where,
                    "pages with " + Values.plain(height) + " points between top and bottom margin",
                    "300 points or more", "make \"top\" or \"bottom\" smaller"));
        }
        return page.textWidth() >= 200 && height >= 300;
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
