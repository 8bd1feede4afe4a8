package eu.mandate.docs;

import eu.mandate.testing.source.ProjectFiles;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Follows every link inside the project; links to other places are only read for their form. */
final class LinkCheck {

    private final ProjectFiles project;
    private final List<Page> pages;
    private final Map<Path, Set<String>> anchors;

    LinkCheck(ProjectFiles project, List<Page> pages) {
        this.project = project;
        this.pages = pages;
        this.anchors = pages.stream().collect(Collectors.toMap(Page::file, Page::anchors));
    }

    List<String> findings() {
        return pages.stream()
                .flatMap(page -> page.destinations().stream()
                        .map(address -> finding(new PageLink(page.file(), address)))
                        .flatMap(Optional::stream))
                .toList();
    }

    private Optional<String> finding(PageLink link) {
        if (link.external()) {
            return malformed(link.address()) ? broken(link, "is no address") : Optional.empty();
        }
        if (!Files.exists(project.root().resolve(link.file()))) {
            return broken(link, "does not exist");
        }
        var known = anchors.get(link.file());
        if (!link.fragment().isEmpty()
                && known != null
                && !known.contains(link.fragment().substring(1))) {
            return broken(link, "has no such heading");
        }
        return Optional.empty();
    }

    private static Optional<String> broken(PageLink link, String why) {
        return Optional.of(link.from() + ": " + link.address() + " " + why);
    }

    private static boolean malformed(String address) {
        try {
            return URI.create(address).getScheme() == null;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
