package eu.mandate.docs;

import eu.mandate.testing.source.ProjectFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates the pages that follow from the code, then renders and checks the site.
 *
 * <p>Arguments: the project's root, and whether to only check. When checking, a page that differs from what the code
 * says fails the build; otherwise it is rewritten.
 */
public final class Documents {

    private static final String SITE = "docs/target/site";
    private static final String MENDING_COMMAND = "./mvnw -q -pl docs -am -DskipTests process-classes";

    private Documents() {}

    /** @throws IllegalStateException when a generated page is stale or a link is broken */
    public static void main(String[] arguments) {
        var project = new ProjectFiles(Path.of(arguments[0]));
        var findings = new ArrayList<String>();
        if (Boolean.parseBoolean(arguments[1])) {
            findings.addAll(stale(project));
        } else {
            pages(project).forEach(page -> page.write(project.root()));
        }
        var site = new Site(project);
        findings.addAll(site.brokenLinks());
        if (!findings.isEmpty()) {
            throw new IllegalStateException("documents:\n" + String.join("\n", findings));
        }
        System.out.println("documents: " + site.render(project.root().resolve(SITE)) + " pages in " + SITE);
    }

    private static List<String> stale(ProjectFiles project) {
        return pages(project).stream()
                .filter(page -> !page.isWrittenIn(project.root()))
                .map(page -> page.file() + " differs from the code; to mend it: " + MENDING_COMMAND)
                .toList();
    }

    private static List<GeneratedPage> pages(ProjectFiles project) {
        return List.of(
                new GeneratedPage("docs/commitments.md", new CommitmentsPage(project).markdown()),
                new GeneratedPage("docs/configuration.md", ConfigurationPage.markdown()),
                new GeneratedPage("docs/event-types.md", new EventTypesPage(project).markdown()),
                new GeneratedPage("docs/outcome-codes.md", new OutcomeCodesPage(project).markdown()),
                new GeneratedPage("docs/roles.md", new RolesPage(project).markdown()));
    }
}
