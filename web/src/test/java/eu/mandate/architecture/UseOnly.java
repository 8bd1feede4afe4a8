package eu.mandate.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Judges every dependency between two places of the layout. */
final class UseOnly extends ArchCondition<JavaClass> {

    private final Layout layout;
    private final Predicate<Use> allowed;

    UseOnly(String description, Layout layout, Predicate<Use> allowed) {
        super(description);
        this.layout = layout;
        this.allowed = allowed;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var from = layout.place(type).orElseThrow();
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> forbidden(from, dependency))
                .forEach(dependency ->
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
    }

    private boolean forbidden(Place from, Dependency dependency) {
        var target = dependency.getTargetClass();
        return layout.place(target)
                .map(to -> new Use(from, to, target))
                .filter(allowed.negate())
                .isPresent();
    }
}
