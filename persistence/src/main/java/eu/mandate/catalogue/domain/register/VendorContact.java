package eu.mandate.catalogue.domain.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A contact of the vendor for one purpose.
 *
 * @param purpose one of the purposes below or one that a service profile names
 * @param person always with an e-mail address
 * @param url page of the same contact, where there is one
 */
public record VendorContact(
        @NotNull @Pattern(regexp = CODE) String purpose,
        @NotNull @Valid ContactPerson person,

        @Size(max = 500) @Pattern(regexp = "https://\\S+") String url,

        @Size(max = MOST) List<@NotNull @Pattern(regexp = KEY) String> services)
        implements RegisterPayload {

    /** Questions about privacy. */
    public static final String PRIVACY_TEAM = "PRIVACY_TEAM";
    /** Data protection officer, person in charge of the protection of personal information. */
    public static final String DATA_PROTECTION_OFFICER = "DATA_PROTECTION_OFFICER";
    /** Help with the service. */
    public static final String SUPPORT = "SUPPORT";
    /** Reached at any hour. */
    public static final String SECURITY_24X7 = "SECURITY_24X7";
    /** Breaches of personal data. */
    public static final String BREACH = "BREACH";
    /** Instructions in writing. */
    public static final String INSTRUCTION = "INSTRUCTION";
    /** Notices about sub-processors and objections to them. */
    public static final String SUB_PROCESSOR_NOTICE = "SUB_PROCESSOR_NOTICE";
}
