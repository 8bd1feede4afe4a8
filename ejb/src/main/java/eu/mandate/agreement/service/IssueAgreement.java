package eu.mandate.agreement.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Issues an agreement.
 *
 * @param language language tag of the document: {@code en} for the laws of the Union and the United Kingdom, {@code zh} for that of China
 * @param organisationName when given, has to be the name that stands in the legal identity
 * @param programmeInformation when given and other than what was instructed, it is instructed in the same transaction
 * @param acknowledged ids of the warnings that the issuer has read and accepts, such as {@code R31}; null for none
 */
public record IssueAgreement(
        @NotBlank @Size(max = 10) String language,
        @Size(max = 200) String organisationName,
        @Size(max = 2000) String programmeInformation,
        @Size(max = 60) List<@NotNull @Pattern(regexp = "R\\d{2}[a-z.-]{0,40}") String> acknowledged) {

    public IssueAgreement {
        acknowledged = acknowledged == null ? List.of() : List.copyOf(acknowledged);
    }

    /** The agreement in a language, from what was instructed. */
    public static IssueAgreement in(String language) {
        return new IssueAgreement(language, null, null, List.of());
    }
}
