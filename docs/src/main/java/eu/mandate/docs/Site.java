package eu.mandate.docs;

import eu.mandate.testing.source.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/** All Markdown of the project as one set of linked pages. */
final class Site {

    private static final String TEMPLATE = "page.html";

    private final ProjectFiles project;
    private final List<Page> pages;

    Site(ProjectFiles project) {
        this.project = project;
        this.pages = project.endingWith(".md").stream()
                .map(file -> new Page(file, project.text(file)))
                .toList();
    }

    /** One line per link that leads nowhere. */
    List<String> brokenLinks() {
        return new LinkCheck(project, pages).findings();
    }

    /** Writes one HTML file per page, and the images they show; answers the number of pages. */
    int render(Path site) {
        var template = template();
        for (var page : pages) {
            var target = site.resolve(htmlName(page.file()));
            var body = page.html(address -> address(page, address, target));
            write(target, template.formatted(escaped(page.title()), body));
        }
        project.endingWith(".png").stream()
                .filter(image -> image.startsWith("docs"))
                .forEach(image -> copy(image, site.resolve(image)));
        return pages.size();
    }

    /** A link to another page leads to its HTML, one to a source file leads back into the project. */
    private String address(Page page, String address, Path target) {
        var link = new PageLink(page.file(), address);
        if (link.external() || link.file().equals(page.file())) {
            return address;
        }
        if (link.file().toString().endsWith(".png")) {
            return address;
        }
        if (link.file().toString().endsWith(".md")) {
            var from = Path.of("/").resolve(page.file()).getParent();
            return from.relativize(Path.of("/").resolve(htmlName(link.file()))) + link.fragment();
        }
        return target.getParent().relativize(project.root().resolve(link.file())) + link.fragment();
    }

    private static Path htmlName(Path file) {
        var name = file.getFileName().toString();
        var html = name.equals("README.md") ? "index.html" : name.replaceFirst("\\.md$", ".html");
        return file.resolveSibling(html);
    }

    private static String template() {
        try (var stream = Objects.requireNonNull(Site.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private void copy(Path image, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(project.root().resolve(image), target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path target, String text) {
        try {
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
