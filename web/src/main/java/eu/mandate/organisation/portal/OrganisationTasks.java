package eu.mandate.organisation.portal;

import eu.mandate.kernel.portal.Task;
import eu.mandate.kernel.portal.TaskSource;
import eu.mandate.kernel.portal.TextPage;
import eu.mandate.organisation.service.SetUpService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A newer version of the service that the organisation has not accepted yet. */
@RequestScoped
public class OrganisationTasks implements TaskSource {
    private static final int RANK = 30;
    private static final String OUTDATED = "profile-acceptance.outdated";

    @Inject
    private SetUpService setUp;

    @Inject
    private Readers readers;

    @Inject
    private TextPage texts;

    @Override
    public List<Task> tasks() {
        if (!readers.speak()) return List.of();
        var outdated = setUp.checklist().steps().stream()
                .anyMatch(step -> step.missing().contains(OUTDATED));
        if (!outdated) return List.of();
        return List.of(new Task(
                "file",
                texts.get("home.new-version.title"),
                texts.get("home.new-version.text"),
                "/portal/catalogue/service.xhtml",
                texts.get("home.new-version.action")));
    }

    @Override
    public int rank() {
        return RANK;
    }
}
