package eu.mandate.directory.portal;

import eu.mandate.directory.domain.DepartmentFilter;
import eu.mandate.directory.domain.DepartmentView;
import eu.mandate.directory.domain.NameKey;
import eu.mandate.directory.service.DepartmentService;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** The department that somebody means by what was typed: its external id, its name, or how its name begins. */
@RequestScoped
public class DepartmentChoice {
    @Inject
    private DepartmentService departments;

    /**
     * The one that is meant.
     *
     * @param pointer of the field
     * @return null when nothing was typed
     * @throws Refusal VALIDATION {@code department-unknown} or {@code department-several}
     */
    UUID of(String pointer, String typed) {
        if (typed == null || typed.isBlank()) return null;
        var text = typed.strip();
        var found = departments
                .list(DepartmentFilter.named(text), SliceRequest.first())
                .items();
        if (found.isEmpty()) throw Refusal.invalid(pointer, "department-unknown");
        for (Predicate<DepartmentView> rule : rules(text)) {
            var meant = found.stream().filter(rule).toList();
            if (meant.size() == 1) return meant.get(0).id();
        }
        throw Refusal.invalid(pointer, "department-several");
    }

    private static List<Predicate<DepartmentView>> rules(String text) {
        return List.of(
                each -> each.externalId().equals(text),
                each -> NameKey.of(each.name()).equals(NameKey.of(text)),
                each -> true);
    }
}
