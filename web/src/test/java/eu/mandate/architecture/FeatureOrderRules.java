package eu.mandate.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The total order of the features, and what one feature may see of another. */
final class FeatureOrderRules {

    private static final Set<Part> OPEN_TO_OTHERS = EnumSet.of(Part.DOMAIN, Part.SERVICE);

    static final String CALLER_OF_THE_REQUEST = "CallerContext";

    private final Layout layout;

    FeatureOrderRules(Layout layout) {
        this.layout = layout;
    }

    List<NamedRule> all() {
        return List.of(
                new NamedRule("features use only features above them", featuresUseFeaturesAbove()),
                new NamedRule("features show each other domain and service only", othersSeeDomainAndService()),
                new NamedRule("features are free of cycles", featuresAreFreeOfCycles()));
    }

    private ArchRule featuresUseFeaturesAbove() {
        return classes()
                .that(layout.standsInAFeature())
                .should(new UseOnly(
                        "use only features above their own",
                        layout,
                        use -> use.from().feature().mayUse(use.to().feature())));
    }

    private ArchRule othersSeeDomainAndService() {
        return classes()
                .that(layout.standsInAFeature())
                .should(new UseOnly(
                        "see only domain and service of another feature",
                        layout,
                        use -> use.withinOneFeature() || isOpen(use)));
    }

    private static boolean isOpen(Use use) {
        return OPEN_TO_OTHERS.contains(use.to().part())
                || use.to().feature() == Feature.KERNEL
                || use.to().is(Feature.TENANT, Part.ENTITY)
                || isCallerOfTheRequest(use);
    }

    /** The edge binds who calls, once per request; every feature reads it. */
    private static boolean isCallerOfTheRequest(Use use) {
        return use.to().is(Feature.AUDIT, Part.ENTITY)
                && use.target().getSimpleName().equals(CALLER_OF_THE_REQUEST);
    }

    private ArchRule featuresAreFreeOfCycles() {
        return slices().matching(layout.base() + ".(*)..").should().beFreeOfCycles();
    }
}
