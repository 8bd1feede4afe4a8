package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.ProfileInForce;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.Purpose;
import java.util.List;
import java.util.Optional;

/**
 * What holds when a question is asked. Whatever is missing from it makes the step that needs it fail.
 *
 * @param profile of the organisation's service, or null
 * @param entrustment what the policy in force entrusts, or null
 * @param regions or null
 */
public record Situation(ProfileInForce profile, Entrustment entrustment, Regions regions) {

    /** The category of this code. */
    public Optional<DataCategory> category(String code) {
        return profile.profile().categories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    /** The purpose of this code. */
    public Optional<Purpose> purpose(PurposeUse use) {
        return profile.profile().purposes().stream()
                .filter(purpose -> use != null && purpose.code().equals(use.code()))
                .findFirst();
    }

    /** The activities in which the category is used for the purpose. */
    public List<ProcessingActivity> activities(String category, String purpose) {
        return profile.profile().activities().stream()
                .filter(activity -> activity.purposes().contains(purpose))
                .filter(activity -> activity.categories().contains(category))
                .toList();
    }

    /** How the profile's version is named in explanations and receipts. */
    public String version() {
        return profile.profile().key() + " " + profile.version();
    }
}
