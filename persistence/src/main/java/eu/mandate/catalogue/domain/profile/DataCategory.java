package eu.mandate.catalogue.domain.profile;

import java.util.List;

/**
 * A category of personal data with every field (Art. 28(3), 30(1)(c) GDPR).
 *
 * @param subjects codes of the kinds of data subjects
 * @param channels codes of the channels through which it may come
 * @param automatic whether it is observed, not provided
 * @param tenantScoped false for what lies outside every customer's data: the vendor's applicants and staff
 * @param tag whether it marks data inside records of other categories, which are then its hosts
 * @param rows commitments it keeps
 */
public record DataCategory(
        String code,
        Text name,
        Text description,
        List<DataField> fields,
        List<String> subjects,
        List<CollectionSource> sources,
        List<String> channels,
        boolean automatic,
        VendorRole vendorRole,
        boolean tenantScoped,
        boolean tag,
        List<String> hosts,
        List<String> rows) {

    /** The category with other fields. */
    public DataCategory with(List<DataField> others) {
        return new DataCategory(
                code,
                name,
                description,
                others,
                subjects,
                sources,
                channels,
                automatic,
                vendorRole,
                tenantScoped,
                tag,
                hosts,
                rows);
    }
}
