package eu.mandate.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Optional;

/**
 * The packages under one base. The rules are written against a layout, so that the same rules judge the product and
 * a small product made of violations.
 */
record Layout(String base) {

    static final Layout PRODUCT = new Layout("eu.mandate");
    static final Layout VIOLATIONS = new Layout("eu.mandate.architecture.fixture");

    String in(Part part) {
        return base + ".*." + part.packageName() + "..";
    }

    String[] in(Part... parts) {
        return Arrays.stream(parts).map(this::in).toArray(String[]::new);
    }

    String in(Feature feature, Part part) {
        return base + "." + feature.packageName() + "." + part.packageName();
    }

    String type(Feature feature, Part part, String simpleName) {
        return in(feature, part) + "." + simpleName;
    }

    Optional<Place> place(JavaClass type) {
        if (!type.getPackageName().startsWith(base + ".")) {
            return Optional.empty();
        }
        var steps = type.getPackageName().substring(base.length() + 1).split("\\.");
        if (steps.length < 2) {
            return Optional.empty();
        }
        return Feature.named(steps[0]).flatMap(feature -> Part.named(steps[1]).map(part -> new Place(feature, part)));
    }

    DescribedPredicate<JavaClass> standsInAFeature() {
        return DescribedPredicate.describe(
                "stand in a feature", type -> place(type).isPresent());
    }
}
