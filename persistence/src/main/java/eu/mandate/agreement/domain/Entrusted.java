package eu.mandate.agreement.domain;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.organisation.domain.PurposeChoice;
import eu.mandate.visibility.domain.CategoryRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a service the vendor processes for the customer: the activities the customer chose in which the vendor is processor,
 * with their purposes and categories; of what an application of a connected platform gives, what its permissions give. What is the vendor's own and what the customer did not opt into is not among them.
 */
public record Entrusted(List<ProcessingActivity> activities, List<Purpose> purposes, List<DataCategory> categories) {

    /** The entrusted part of a snapshot. */
    public static Entrusted of(Snapshot snapshot) {
        var chosen = chosen(snapshot);
        var optedIn = optedIn(snapshot);
        var profile = snapshot.profile();
        var purposes = profile.purposes().stream()
                .filter(purpose ->
                        chosen.stream().anyMatch(activity -> activity.purposes().contains(purpose.code())))
                .filter(purpose -> !purpose.optIn() || optedIn.contains(purpose.code()))
                .toList();
        var active = chosen.stream()
                .filter(activity -> purposes.stream()
                        .anyMatch(purpose -> activity.purposes().contains(purpose.code())))
                .toList();
        var categories = profile.categories().stream()
                .filter(category -> active.stream()
                        .anyMatch(activity -> activity.categories().contains(category.code())))
                .flatMap(category -> granted(snapshot, category))
                .toList();
        return new Entrusted(active, purposes, categories);
    }

    /** Of what an application gives, the fields of the permissions that are granted; all while nothing is. */
    private static Stream<DataCategory> granted(Snapshot snapshot, DataCategory category) {
        var rule = CategoryRule.of(snapshot.profile(), category.code()).filter(CategoryRule::limitsApp);
        var grant = rule.flatMap(each -> snapshot.scopes().app(each.app()));
        if (grant.isEmpty()) return Stream.of(category);
        var given = rule.get().permissions(snapshot.profile()).stream()
                .filter(permission -> grant.get().authorisation().permissions().contains(permission.permission()))
                .flatMap(permission -> permission.fields().stream())
                .collect(Collectors.toSet());
        var fields = category.fields().stream()
                .filter(field -> given.contains(category.code() + "." + field.key()))
                .toList();
        return fields.isEmpty() ? Stream.empty() : Stream.of(category.with(fields));
    }

    /** Purposes that the customer opted into, by code. */
    public static Set<String> optedIn(Snapshot snapshot) {
        return snapshot.organisation().purposes().stream()
                .filter(PurposeChoice::allowed)
                .map(PurposeChoice::purpose)
                .collect(Collectors.toSet());
    }

    /**
     * What is written behind the name of a purpose of which the customer left some operations out: those that stay, because then
     * they are what is entrusted. Empty where nothing was left out.
     */
    public static String operations(Snapshot snapshot, Purpose purpose) {
        var out = snapshot.organisation().purposes().stream()
                .filter(choice -> choice.aboutOperation() && !choice.allowed())
                .map(PurposeChoice::purpose)
                .collect(Collectors.toSet());
        var left = purpose.operations().stream()
                .filter(operation -> !out.contains(purpose.code() + "/" + operation))
                .toList();
        return left.size() == purpose.operations().size() ? "" : " (" + String.join(", ", left) + ")";
    }

    /** Whether the rule is about what is entrusted; one for some activities only is when one of these is. */
    public boolean covers(RetentionRule rule) {
        return has(rule.categories())
                && (rule.activities().isEmpty()
                        || activities.stream()
                                .anyMatch(activity -> rule.activities().contains(activity.code())));
    }

    /** Whether an entry of a register touches what is entrusted; one that names no categories touches all. */
    public boolean touches(List<String> named) {
        return named == null || named.isEmpty() || has(named);
    }

    private boolean has(List<String> named) {
        return categories.stream().anyMatch(category -> named.contains(category.code()));
    }

    private static List<ProcessingActivity> chosen(Snapshot snapshot) {
        var programme = snapshot.organisation().programme();
        return snapshot.profile().activities().stream()
                .filter(activity -> activity.vendorRole() == VendorRole.PROCESSOR)
                .filter(activity -> activity.optIn()
                        || (programme != null && programme.activities().contains(activity.code())))
                .toList();
    }
}
