package eu.mandate.catalogue.domain.register;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A flow of data to another country, with its instrument and the elections made in it (Art. 44 to 49 GDPR; clauses 7, 9(a),
 * 11(a), 13, 17, 18 of Decision (EU) 2021/914; tables 1 to 4 of the United Kingdom's addendum; PIPL Art. 38 to 40).
 *
 * @param exporter legal name; the importer's likewise
 * @param importerCountry ISO 3166-1 alpha-2
 * @param categories codes of the data categories
 * @param reference of the contract, decision, filing or certificate
 * @param concludedOn day of the contract, decision, filing or certificate
 * @param docking whether clause 7 is agreed
 * @param subProcessors option of clause 9(a), with its days
 * @param disputeBody whether the option of clause 11(a) is agreed
 * @param authority competent supervisory authority of clause 13, its name
 * @param governingLaw country of clause 17
 * @param courts country of clause 18(b)
 * @param addendumEnding who may end the addendum when its form changes (table 4)
 * @param assessmentReference of the assessment of the destination's law
 * @param ordinaryPersons whose data went abroad since 1 January, without sensitive data; where the route depends on it
 * @param sensitivePersons whose sensitive data went abroad since 1 January
 * @param exemption the reason where an exemption is relied on or no transfer takes place
 */
public record Transfer(
        @NotBlank @Size(max = LINE) String exporter,
        @NotBlank @Size(max = LINE) String importer,

        @NotNull @Pattern(regexp = COUNTRY) String importerCountry,

        @NotEmpty @Size(max = MOST) List<@NotNull @Pattern(regexp = CODE) String> categories,
        @NotNull @Valid BilingualText purpose,
        @NotNull Frequency frequency,
        @NotNull TransferTool tool,
        @Size(max = LINE) String reference,
        LocalDate concludedOn,
        Boolean docking,
        SubProcessorOption subProcessors,
        @Min(1) @Max(365) Integer subProcessorDays,
        Boolean disputeBody,
        @Size(max = LINE) String authority,
        @Pattern(regexp = COUNTRY) String governingLaw,
        @Pattern(regexp = COUNTRY) String courts,
        AddendumEnding addendumEnding,
        @Size(max = LINE) String assessmentReference,
        LocalDate assessedOn,
        @NotNull @Valid BilingualText supplementaryMeasures,
        @Min(0) Integer ordinaryPersons,
        @Min(0) Integer sensitivePersons,
        @Size(max = 2000) String exemption,
        @Size(max = MOST) List<@NotNull @Pattern(regexp = KEY) String> services)
        implements RegisterPayload {

    /** How often data flows. */
    public enum Frequency {
        CONTINUOUS,
        ONE_OFF
    }

    /** Option of clause 9(a). */
    public enum SubProcessorOption {
        SPECIFIC_PRIOR,
        GENERAL_WRITTEN
    }

    /** Election of table 4 of the United Kingdom's addendum. */
    public enum AddendumEnding {
        IMPORTER,
        EXPORTER,
        BOTH,
        NEITHER
    }

    @Override
    public List<Violation> gaps() {
        var gaps = new Gaps()
                .country("/importerCountry", importerCountry)
                .country("/governingLaw", governingLaw)
                .country("/courts", courts);
        instrument(gaps);
        if (tool.clauses()) elections(gaps);
        return gaps.found();
    }

    private void instrument(Gaps gaps) {
        var excused = tool == TransferTool.NONE || tool == TransferTool.CAC_EXEMPTION;
        gaps.require(excused, "/exemption", exemption)
                .require(!excused, "/reference", reference)
                .require(!excused, "/concludedOn", concludedOn)
                .require(tool.assessed(), "/assessmentReference", assessmentReference)
                .require(tool.assessed(), "/assessedOn", assessedOn);
    }

    private void elections(Gaps gaps) {
        gaps.require(true, "/docking", docking)
                .require(true, "/subProcessors", subProcessors)
                .require(true, "/subProcessorDays", subProcessorDays)
                .require(true, "/disputeBody", disputeBody)
                .require(true, "/authority", authority)
                .require(true, "/governingLaw", governingLaw)
                .require(true, "/courts", courts)
                .require(tool == TransferTool.UK_ADDENDUM, "/addendumEnding", addendumEnding);
    }
}
