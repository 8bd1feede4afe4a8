package eu.mandate.catalogue.domain.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The figures and choices of the data processing agreement that the vendor offers: one entry per service, or one for all.
 *
 * @param breachHours longest time until the customer is told of a breach, from awareness (Art. 33(2) GDPR)
 * @param chineseFastLaneHours longest time until the customer is told of an incident of grade 较大 or above; null for no fast lane
 * @param requestForwardingHours until a data subject's request is passed on
 * @param instructionEntryDays working days until a written instruction stands in the ledger
 * @param subProcessors how sub-processors are authorised (Art. 28(2))
 * @param subProcessorNoticeDays information before a change
 * @param objectionDays window for objections
 * @param objectionResolutionDays time to find a solution
 * @param exportWindowDays after the end of the service
 * @param deletionDays until live data is gone, after the export window
 * @param auditsPerYear without cause
 * @param auditNoticeDays announcement of an audit without cause
 * @param measuresReviewMonths longest time between reviews of the measures
 * @param returnFormat form in which data is returned
 * @param governingLaw law of the main contract
 * @param forum courts of the main contract
 * @param liabilityReference clause of the main contract on liability
 * @param calendars regions whose public holidays count, as in the calendars of the platform
 * @param docking whether further parties may accede
 */
public record AgreementTerms(
        @Min(1) @Max(720) int breachHours,
        @Min(1) @Max(48) Integer chineseFastLaneHours,
        @Min(1) @Max(720) int requestForwardingHours,
        @Min(1) @Max(60) int instructionEntryDays,
        @NotNull Authorisation subProcessors,
        @Min(1) @Max(365) int subProcessorNoticeDays,
        @Min(1) @Max(365) int objectionDays,
        @Min(1) @Max(365) int objectionResolutionDays,
        @Min(1) @Max(365) int exportWindowDays,
        @Min(1) @Max(365) int deletionDays,
        @Min(1) @Max(12) int auditsPerYear,
        @Min(1) @Max(90) int auditNoticeDays,
        @Min(1) @Max(36) int measuresReviewMonths,
        @NotNull @Valid BilingualText returnFormat,
        @NotNull @Valid BilingualText governingLaw,
        @NotNull @Valid BilingualText forum,
        @NotNull @Valid BilingualText liabilityReference,
        @NotEmpty @Size(max = 10) List<@NotNull @Pattern(regexp = CODE) String> calendars,
        boolean docking,
        @Size(max = MOST) List<@NotNull @Pattern(regexp = KEY) String> services)
        implements RegisterPayload {

    /** How the customer authorises sub-processors. */
    public enum Authorisation {
        GENERAL,
        SPECIFIC
    }
}
