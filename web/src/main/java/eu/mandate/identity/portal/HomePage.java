package eu.mandate.identity.portal;

import eu.mandate.kernel.portal.Task;
import eu.mandate.kernel.portal.TaskSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** What waits for this person, worked out from what is true now: nothing is stored, nothing can be out of date. */
@Named
@RequestScoped
public class HomePage {
    @Inject
    @Any
    private Instance<TaskSource> sources;

    private List<Task> tasks = List.of();

    /** Works out the list. */
    public void load() {
        tasks = sources.stream()
                .sorted(Comparator.comparingInt(TaskSource::rank))
                .flatMap(source -> source.tasks().stream())
                .toList();
    }

    public List<Task> getTasks() {
        return tasks;
    }
}
