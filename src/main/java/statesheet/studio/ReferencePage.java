package statesheet.studio;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import statesheet.source.FormatsReference;

/** The reference of the formats as a page. */
final class ReferencePage {

    private ReferencePage() {}

    static Route route() {
        return Route.get(_ -> Answer.of(Answer.HTML, html().getBytes(StandardCharsets.UTF_8)));
    }

    private static String html() {
        var extensions = List.of(TablesExtension.create());
        var body = HtmlRenderer.builder().extensions(extensions).attributeProviderFactory(_ -> ReferencePage::complete)
                .build().render(Parser.builder().extensions(extensions).build().parse(FormatsReference.text()));
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Formats: the reference</title>
                <link rel="stylesheet" href="/studio.css">
                </head>
                <body>
                <main class="reference">
                %s</main>
                </body>
                </html>
                """.formatted(body);
    }

    /**
     * Names headings as GitHub does, so that the links of the contents lead to them. What can be scrolled is reached
     * with the keyboard.
     */
    private static void complete(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("pre")) {
            attributes.put("tabindex", "0");
        }
        if (node instanceof Heading) {
            attributes.put("id", TextContentRenderer.builder().build().render(node).strip().toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
        }
    }
}
