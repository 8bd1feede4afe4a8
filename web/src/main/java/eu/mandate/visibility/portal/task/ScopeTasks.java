package eu.mandate.visibility.portal.task;

import eu.mandate.kernel.portal.Task;
import eu.mandate.kernel.portal.TaskSource;
import eu.mandate.kernel.portal.TextPage;
import eu.mandate.visibility.domain.view.ScopeEnd;
import eu.mandate.visibility.portal.ScopeReaders;
import eu.mandate.visibility.portal.VisibilityNames;
import eu.mandate.visibility.service.ScopeEndService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Scopes that end within days, or ended some days ago; of many the earliest, and how many more there are. */
@RequestScoped
public class ScopeTasks implements TaskSource {
    private static final int RANK = 25;
    private static final int SHOWN = 5;

    @Inject
    private ScopeEndService ends;

    @Inject
    private ScopeReaders readers;

    @Inject
    private VisibilityNames names;

    @Inject
    private TextPage texts;

    @Override
    public List<Task> tasks() {
        if (!readers.isGiver()) return List.of();
        var near = ends.near();
        var tasks = new ArrayList<>(near.stream().limit(SHOWN).map(this::task).toList());
        if (near.size() > SHOWN) tasks.add(more(near.size() - SHOWN));
        return tasks;
    }

    @Override
    public int rank() {
        return RANK;
    }

    private Task task(ScopeEnd end) {
        var key = "home.scope-" + (end.over() ? "over" : "ends");
        return new Task(
                end.over() ? "eye-slash" : "clock",
                texts.with(key + ".title", what(end)),
                texts.with(key + ".text", names.day(end.until())),
                address(end),
                texts.get("home.scope-ends.action"));
    }

    private String what(ScopeEnd end) {
        var scope = names.scope(end.scope());
        return end.name() == null ? scope : texts.with("home.scope-ends.reader", end.name(), scope);
    }

    private static String address(ScopeEnd end) {
        if (end.app() != null) return "/portal/visibility/scope.xhtml?app=" + end.app();
        return "/portal/visibility/reader.xhtml?scope=" + end.scope() + "&id=" + end.id();
    }

    private Task more(int count) {
        return new Task(
                "clock",
                texts.with("home.scope-ends.more", count),
                texts.get("home.scope-ends.more-text"),
                "/portal/visibility/readers.xhtml?order=validUntil",
                texts.get("home.scope-ends.more-action"));
    }
}
