package eu.mandate.catalogue.domain.profile;

import java.util.List;

/**
 * A processing activity and the roles in it; the vendor is both controller and processor, never within one activity.
 *
 * @param operations what is done with the data: collecting, storing, showing, publishing …
 */
public record ProcessingActivity(
        String code,
        Text name,
        List<String> categories,
        List<String> purposes,
        VendorRole vendorRole,
        boolean optIn,
        Text organisationRole,
        Text instrument,
        List<String> operations,
        List<String> rows) {}
