package eu.mandate.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Calls and names that do not occur. */
final class LanguageRules {

    /** The only class that asks the machine for the time; it hands out the clocks. */
    static final String CLOCKS = "Clocks";

    private static final Set<String> CLOCK_FACTORIES = Set.of("system", "systemUTC", "systemDefaultZone");

    /** Names of things that are done with a processor in the sense of Art. 4(8) GDPR. */
    static final Set<String> LAWS_WORDS = Set.of("CreateProcessor", "CreatedProcessor", "SubProcessor");

    private final Layout layout;

    LanguageRules(Layout layout) {
        this.layout = layout;
    }

    List<NamedRule> all() {
        return List.of(
                new NamedRule("time comes from a Clock that was handed in", noTimeOfItsOwn()),
                new NamedRule("no java.util.Date", noOldDates()),
                new NamedRule("the application logs, it does not print", noPrinting()),
                new NamedRule("names say what a thing is", noEmptyNames()),
                new NamedRule("Controller and Processor are the law's words", lawsWordsAreReserved()));
    }

    private ArchRule noTimeOfItsOwn() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(layout.type(Feature.KERNEL, Part.SERVICE, CLOCKS))
                .should()
                .accessTargetWhere(calls("read the time of the machine", LanguageRules::readsTheMachinesTime));
    }

    private static boolean readsTheMachinesTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var method = access.getTarget().getName();
        if (owner.isEquivalentTo(System.class)) {
            return method.equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return CLOCK_FACTORIES.contains(method);
        }
        return owner.getPackageName().startsWith("java.time")
                && method.equals("now")
                && !access.getTarget().getFullName().contains("java.time.Clock");
    }

    private static ArchRule noOldDates() {
        return noClasses().should().dependOnClassesThat(assignableTo(Date.class));
    }

    private static ArchRule noPrinting() {
        return noClasses().should().accessTargetWhere(calls("print", LanguageRules::prints));
    }

    private static boolean prints(JavaAccess<?> access) {
        var name = access.getTarget().getName();
        return (access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err").contains(name))
                || name.equals("printStackTrace");
    }

    private static ArchRule noEmptyNames() {
        return noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO)(\\$.*)?");
    }

    private static ArchRule lawsWordsAreReserved() {
        return noClasses()
                .should(be(describe(
                        "named like a technical controller or processor",
                        (JavaClass type) -> !LAWS_WORDS.contains(type.getSimpleName())
                                && type.getSimpleName().matches(".+(Controller|Processor)"))));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String description, Predicate<JavaAccess<?>> predicate) {
        return describe(description, predicate);
    }
}
