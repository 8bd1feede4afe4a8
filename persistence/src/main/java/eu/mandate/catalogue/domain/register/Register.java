package eu.mandate.catalogue.domain.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The vendor's registers and the record that an entry of each holds. */
public enum Register {
    /** Who the vendor is in law (Art. 28(3) GDPR, PIPL Art. 17 and 21). */
    LEGAL_ENTITY(LegalEntity.class),
    /** Whom customers and data subjects reach, by purpose. */
    CONTACT(VendorContact.class),
    /** Technical and organisational measures (Art. 32 GDPR, PIPL Art. 51). */
    SECURITY_MEASURE(SecurityMeasure.class),
    /** Certificates and assessments that may be claimed. */
    CERTIFICATE(Certificate.class),
    /** Other processors and the chain below them (Art. 28(2), (4) GDPR, PIPL Art. 21). */
    SUB_PROCESSOR(SubProcessor.class),
    /** Platforms that are connected on the customer's instruction and answer for themselves. */
    CONNECTED_PLATFORM(ConnectedPlatform.class),
    /** Where data rests, is backed up, and is reached from. */
    LOCATION(DataLocation.class),
    /** How the customer is assisted (Art. 28(3)(e), (f) GDPR). */
    ASSISTANCE_MEASURE(AssistanceMeasure.class),
    /** Who may sign for the vendor, since when and in whose place. */
    SIGNATORY(VendorSignatory.class),
    /** Representatives (Art. 27 GDPR, Art. 27 UK GDPR, PIPL Art. 53) or the reason why there is none. */
    REPRESENTATIVE(VendorRepresentative.class),
    /** Transfers to another country with their instrument (Art. 44 to 49 GDPR, PIPL Art. 38 to 40). */
    TRANSFER(Transfer.class),
    /** Figures and choices of the data processing agreement that the vendor offers (Art. 28(2), (3), 33(2) GDPR). */
    TERMS(AgreementTerms.class);

    private final Class<? extends Record> payload;

    <T extends Record & RegisterPayload> Register(Class<T> payload) {
        this.payload = payload;
    }

    /** The record an entry holds; it is a {@link RegisterPayload}. */
    public Class<? extends Record> payload() {
        return payload;
    }

    /** The name in addresses and commands: {@code sub-processor}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The register of an address; empty for any other word. */
    public static Optional<Register> named(String slug) {
        return Arrays.stream(values())
                .filter(register -> register.slug().equals(slug))
                .findFirst();
    }
}
