package eu.mandate.directory.domain;

import eu.mandate.kernel.domain.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The departments that a source names, by external ids of that source or by ids of this product. The external id of a
 * department that was merged stands for the one it went into.
 *
 * @param byText what each text names
 */
public record DepartmentReferences(Map<String, Target> byText) {

    /**
     * What is named.
     *
     * @param number of the department that counts, after merging
     */
    public record Target(int number, UUID id, boolean active) {}

    public DepartmentReferences {
        byText = Map.copyOf(byText);
    }

    /** The reason why the text names no active department; empty when it does. */
    public Optional<String> fault(String text) {
        var target = byText.get(text);
        if (target == null) return Optional.of("department-unknown");
        return target.active() ? Optional.empty() : Optional.of("department-closed");
    }

    /**
     * The department that the text names.
     *
     * @throws Refusal VALIDATION at the pointer, {@code department-unknown} or {@code department-closed}
     */
    public Target get(String pointer, String text) {
        fault(text).ifPresent(reason -> {
            throw Refusal.invalid(pointer, reason);
        });
        return byText.get(text);
    }
}
