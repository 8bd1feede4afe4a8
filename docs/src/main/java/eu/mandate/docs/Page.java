package eu.mandate.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/** One Markdown file. */
final class Page {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    private final Path file;
    private final Node content;
    private final String source;

    Page(Path file, String source) {
        this.file = file;
        this.source = source;
        this.content = PARSER.parse(source);
    }

    Path file() {
        return file;
    }

    String title() {
        return source.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2))
                .findFirst()
                .orElse(file.toString());
    }

    /** The anchors that a link can end in. */
    Set<String> anchors() {
        var anchors = new HashSet<String>();
        ID.matcher(html(UnaryOperator.identity())).results().forEach(match -> anchors.add(match.group(1)));
        return anchors;
    }

    /** Where its links and images point, as written. */
    List<String> destinations() {
        var destinations = new ArrayList<String>();
        content.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                destinations.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                destinations.add(image.getDestination());
                visitChildren(image);
            }
        });
        return destinations;
    }

    /** The page as HTML, each address passed through the given function. */
    String html(UnaryOperator<String> address) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .attributeProviderFactory(context -> new HeadingAnchors())
                .sanitizeUrls(true)
                .urlSanitizer(new Rewriting(address))
                .build()
                .render(content);
    }

    private record Rewriting(UnaryOperator<String> address) implements UrlSanitizer {
        @Override
        public String sanitizeLinkUrl(String url) {
            return address.apply(url);
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return address.apply(url);
        }
    }
}
