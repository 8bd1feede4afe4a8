package eu.mandate.kernel.service;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Bean Validation in the words of a refusal: JSON pointer, reason, arguments. */
public final class ConstraintViolations {

    private static final int MOST = 50;
    private static final Set<ElementKind> MEMBERS = Set.of(ElementKind.PROPERTY, ElementKind.CONTAINER_ELEMENT);
    private static final Set<String> EXPLAINED = Set.of(
            "NotNull", "NotBlank", "NotEmpty", "Size", "Min", "Max", "Pattern", "Email", "Positive", "PositiveOrZero");

    private ConstraintViolations() {}

    /** VALIDATION with one finding per broken constraint, 50 at most, in the order of the pointers. */
    public static Refusal refusal(Collection<? extends ConstraintViolation<?>> broken) {
        var findings = broken.stream()
                .map(ConstraintViolations::finding)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::reason))
                .limit(MOST)
                .toArray(Violation[]::new);
        return Refusal.of(Code.VALIDATION, "invalid-input").with(findings);
    }

    private static Violation finding(ConstraintViolation<?> violation) {
        return new Violation(pointer(violation.getPropertyPath()), reason(violation), arguments(violation));
    }

    /** Names of methods and parameters are not part of the input and are left out. */
    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (MEMBERS.contains(node.getKind())
                    && node.getName() != null
                    && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String reason(ConstraintViolation<?> violation) {
        var name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return EXPLAINED.contains(name) ? "constraint-" + kebab(name) : "constraint-broken";
    }

    private static List<Object> arguments(ConstraintViolation<?> violation) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        if (attributes.containsKey("min") && attributes.containsKey("max")) {
            return List.of(attributes.get("min"), attributes.get("max"));
        }
        return attributes.containsKey("value") ? List.of(attributes.get("value")) : List.of();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
