package eu.mandate.dataplane.portal;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.VendorRole;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Which categories there are to choose from, and for which purposes the records of one can be looked at. */
@Named("recordChoice")
@RequestScoped
public class RecordChoice {
    private static final List<VendorRole> ORDER =
            List.of(VendorRole.PROCESSOR, VendorRole.BY_ACTIVITY, VendorRole.CONTROLLER);

    @Inject
    private RecordNames names;

    /** Categories in which the vendor has the same role in law. */
    public record Group(VendorRole role, List<Offer> offers) {}

    /** Something to choose: its code, its name and what it is. */
    public record Offer(String code, String name, String about) {}

    /** The categories, those first that the organisation entrusts; without those that hold no records of their own. */
    public List<Group> getGroups() {
        return ORDER.stream()
                .map(role -> new Group(role, categories(role)))
                .filter(group -> !group.offers().isEmpty())
                .toList();
    }

    private List<Offer> categories(VendorRole role) {
        return names.profile().stream()
                .flatMap(profile -> profile.categories().stream())
                .filter(category -> category.vendorRole() == role && category.tenantScoped() && !category.tag())
                .map(this::offer)
                .toList();
    }

    private Offer offer(DataCategory category) {
        return new Offer(category.code(), names.of(category.name()), names.of(category.description()));
    }

    /**
     * The purposes that show single records of a category; those for records under legal hold name no categories, the activities
     * they belong to do.
     */
    public List<Offer> purposes(String category) {
        return registered(category)
                .filter(purpose -> !purpose.aggregateOnly())
                .flatMap(this::offers)
                .toList();
    }

    /** Whether a purpose shows single records of a category. */
    public boolean isShown(String category, String purpose) {
        return purposes(category).stream().anyMatch(each -> each.code().equals(purpose));
    }

    /** The purposes that give figures about groups of a category and no single records. */
    public List<Offer> figures(String category) {
        return registered(category)
                .filter(Purpose::aggregateOnly)
                .flatMap(this::offers)
                .toList();
    }

    private Stream<Purpose> registered(String category) {
        return names.profile().stream()
                .flatMap(profile -> profile.purposes().stream()
                        .filter(purpose ->
                                purpose.categories().contains(category) || held(profile, purpose, category)));
    }

    private static boolean held(ServiceProfile profile, Purpose purpose, String category) {
        return purpose.underHoldOnly()
                && profile.activities().stream()
                        .anyMatch(each -> each.purposes().contains(purpose.code())
                                && each.categories().contains(category));
    }

    /** Whether a purpose needs the number of a case and there is none, or none that can be one; nothing is read before. */
    public boolean caseMissing(String purpose, String reference) {
        return isCase(purpose) && !CaseNumber.fits(reference);
    }

    /** Whether a purpose is for records under legal hold only, within a case. */
    public boolean isCase(String purpose) {
        return names.profile().stream()
                .flatMap(profile -> profile.purposes().stream())
                .anyMatch(each -> each.underHoldOnly() && each.code().equals(purpose));
    }

    private Stream<Offer> offers(Purpose purpose) {
        var about = names.of(purpose.description());
        if (purpose.operations().isEmpty()) {
            return Stream.of(new Offer(purpose.code(), names.of(purpose.name()), about));
        }
        return purpose.operations().stream().map(operation -> {
            var code = purpose.code() + "/" + operation;
            return new Offer(code, names.of(code), about);
        });
    }
}
