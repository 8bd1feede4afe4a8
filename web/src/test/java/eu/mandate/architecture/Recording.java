package eu.mandate.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.stream.Stream;

/**
 * That a way leads from a method to the place where an event is fired, or that it says in a sentence why none is owed. Whether the
 * event is fired in each case, the gate finds out at run time.
 */
final class Recording extends ArchCondition<JavaMethod> {
    private static final int SHORTEST_REASON = 10;

    private final Layout layout;

    Recording(Layout layout) {
        super("record an event or say why none is owed");
        this.layout = layout;
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        var unrecorded = method.tryGetAnnotationOfType(layout.type(Feature.TENANT, Part.SERVICE, "Unrecorded"));
        var excused = unrecorded
                .flatMap(annotation -> annotation.get("value"))
                .filter(reason -> reason.toString().strip().length() >= SHORTEST_REASON);
        if (unrecorded.isPresent() ? excused.isEmpty() : !records(method)) {
            events.add(SimpleConditionEvent.violated(
                    method, method.getFullName() + " records nothing and does not say why"));
        }
    }

    private boolean records(JavaMethod start) {
        var waiting = new ArrayDeque<JavaCodeUnit>();
        var seen = new HashSet<JavaCodeUnit>();
        waiting.add(start);
        while (!waiting.isEmpty()) {
            var unit = waiting.remove();
            if (!seen.add(unit)) continue;
            if (targets(unit).anyMatch(Recording::recording)) return true;
            targets(unit).flatMap(this::reached).forEach(waiting::add);
        }
        return false;
    }

    private static Stream<CodeUnitCallTarget> calls(JavaCodeUnit unit) {
        return unit.getCallsFromSelf().stream().map(call -> (CodeUnitCallTarget) call.getTarget());
    }

    private static Stream<Target> targets(JavaCodeUnit unit) {
        return Stream.concat(
                calls(unit).map(target -> new Target(target.getOwner(), target.getName())),
                unit.getCodeUnitReferencesFromSelf().stream()
                        .map(reference -> new Target(
                                reference.getTargetOwner(),
                                reference.getTarget().getName())));
    }

    private record Target(JavaClass owner, String name) {}

    private static boolean recording(Target target) {
        var owner = target.owner().getSimpleName();
        return owner.equals("Event") && target.name().equals("fire")
                || owner.equals("TransactionJournal") && target.name().equals("recorded");
    }

    /** The methods of that name, also those that stand for it in a lower class. */
    private Stream<JavaCodeUnit> reached(Target target) {
        if (!target.owner().getPackageName().startsWith(layout.base())) return Stream.empty();
        return Stream.concat(Stream.of(target.owner()), target.owner().getAllSubclasses().stream())
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(target.name()));
    }
}
