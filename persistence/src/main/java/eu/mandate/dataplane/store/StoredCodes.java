package eu.mandate.dataplane.store;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.dataplane.domain.record.RecordSubject;

/** Constants as numbers: 1 and up, in the order they are declared in, which therefore never changes. */
public final class StoredCodes {

    private StoredCodes() {}

    /** Number of a constant. */
    public static int of(Enum<?> constant) {
        return constant.ordinal() + 1;
    }

    /** The kind of source of that number. */
    public static CollectionSource source(int number) {
        return CollectionSource.values()[number - 1];
    }

    /** The vendor's role of that number: 1 processor, 2 controller. */
    public static VendorRole vendorRole(int number) {
        return number == 1 ? VendorRole.PROCESSOR : VendorRole.CONTROLLER;
    }

    /** Number of the vendor's role. */
    public static int of(VendorRole role) {
        return role == VendorRole.PROCESSOR ? 1 : 2;
    }

    /** How a person stands in a record, by number. */
    public static RecordSubject.Role subjectRole(int number) {
        return RecordSubject.Role.values()[number - 1];
    }
}
