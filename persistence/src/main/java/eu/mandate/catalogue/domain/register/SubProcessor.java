package eu.mandate.catalogue.domain.register;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Another processor that the vendor engages (Art. 28(2), (4) GDPR; EDPB Opinion 22/2024; PIPL Art. 21). The levels of a chain
 * are entries of their own.
 *
 * @param responsibilities who answers for what
 * @param categories codes of the data categories it touches
 * @param subjects codes of the kinds of data subjects
 * @param purposes codes of the purposes it serves; selling or renting is none
 * @param subjectMatter of the engagement, as are nature and duration
 * @param storageCountries where its copy rests
 * @param accessCountries from where it reads, remote access included
 * @param transferTool {@code NONE} where nothing leaves the country of the vendor's own storage
 * @param measures its measures, in addition to the vendor's own
 * @param engagedBy key of the sub-processor that engages it; null when the vendor does
 * @param engagesOthers whether it engages further ones; each is then an entry that names this one
 */
public record SubProcessor(
        @NotBlank @Size(max = LINE) String legalName,
        @Size(max = LINE) String legalNameTranslation,
        @Size(max = 100) String registrationNumber,
        @NotNull @Valid PostalAddress address,
        @NotNull @Valid ContactPerson contact,
        @NotNull @Valid BilingualText task,
        @NotNull @Valid BilingualText responsibilities,
        @NotEmpty @Size(max = MOST) List<@NotNull @Pattern(regexp = CODE) String> categories,
        @NotEmpty @Size(max = MOST) List<@NotNull @Pattern(regexp = CODE) String> subjects,
        @NotEmpty @Size(max = MOST) List<@NotNull @Pattern(regexp = CODE) String> purposes,
        @NotNull @Valid BilingualText subjectMatter,
        @NotNull @Valid BilingualText nature,
        @NotNull @Valid BilingualText duration,
        @NotEmpty @Size(max = MOST) List<@NotNull @Pattern(regexp = COUNTRY) String> storageCountries,
        @NotEmpty @Size(max = MOST) List<@NotNull @Pattern(regexp = COUNTRY) String> accessCountries,
        @NotNull TransferTool transferTool,
        @Size(max = LINE) String transferReference,
        @NotNull LocalDate flowDownContractOn,
        @NotBlank @Size(max = LINE) String flowDownContractReference,
        @NotNull Authorisation authorisation,
        LocalDate announcedOn,
        LocalDate objectionEndsOn,
        LocalDate authorisedOn,
        @NotNull @Valid BilingualText measures,
        @Pattern(regexp = KEY) String engagedBy,
        boolean engagesOthers,
        @Size(max = MOST) List<@NotNull @Pattern(regexp = KEY) String> services)
        implements RegisterPayload {

    /** How far the controllers' authorisation has come. */
    public enum Authorisation {
        /** Named in the agreement or authorised after its announcement. */
        AUTHORISED,
        /** Announced, the window for objections is open. */
        ANNOUNCED,
        /** No longer engaged. */
        ENDED
    }

    @Override
    public List<Violation> gaps() {
        return new Gaps()
                .country("/address/country", address.country())
                .countries("/storageCountries", storageCountries)
                .countries("/accessCountries", accessCountries)
                .require(transferTool != TransferTool.NONE, "/transferReference", transferReference)
                .require(authorisation == Authorisation.ANNOUNCED, "/announcedOn", announcedOn)
                .require(authorisation == Authorisation.ANNOUNCED, "/objectionEndsOn", objectionEndsOn)
                .require(authorisation == Authorisation.AUTHORISED, "/authorisedOn", authorisedOn)
                .order(announcedOn, objectionEndsOn, "/objectionEndsOn")
                .order(announcedOn, authorisedOn, "/authorisedOn")
                .when(authorisedTooEarly(), "/authorisedOn", "authorised-before-objections-end")
                .found();
    }

    /** Objections may come until the end of the last day (Art. 28(2) GDPR). */
    private boolean authorisedTooEarly() {
        return authorisedOn != null
                && objectionEndsOn != null
                && !authorisedOn.isBefore(announcedOn == null ? LocalDate.MIN : announcedOn)
                && !authorisedOn.isAfter(objectionEndsOn);
    }
}
