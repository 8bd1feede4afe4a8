package eu.mandate.catalogue.domain.register;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Valid entries, and what they are judged against. */
final class RegisterFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final BilingualText TEXT = new BilingualText("Text", "文本");

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private RegisterFixture() {}

    /** A vendor that has nothing yet. */
    static RegisterSurroundings alone() {
        return beside(Map.of());
    }

    /** A vendor that has entries and no profile. */
    static RegisterSurroundings beside(Map<Register, Map<String, RegisterPayload>> entries) {
        return new RegisterSurroundings("entry", entries, List.of(), Set.of(), TODAY);
    }

    /** A vendor that has profiles in force. */
    static RegisterSurroundings offering(Set<String> services, ServiceProfile... profiles) {
        return new RegisterSurroundings("entry", Map.of(), List.of(profiles), services, TODAY);
    }

    static ContactPerson person() {
        return new ContactPerson("Team", "Team", "team@vendor.example", null);
    }

    static PostalAddress address(String country) {
        return new PostalAddress("Street 1", null, "Town", country);
    }

    static SecurityMeasure tested(LocalDate day) {
        return new SecurityMeasure(
                MeasureHeading.LOGGING,
                SecurityMeasure.Status.IMPLEMENTED,
                TEXT,
                "90 days",
                TEXT,
                "Security",
                day,
                "file 7",
                12,
                null);
    }

    static Certificate issued(LocalDate day) {
        return new Certificate(
                "ISO/IEC 27001:2022", "1", "Issuer", "Holder", TEXT, null, day, day.plusYears(3), null, null);
    }

    static VendorSignatory deputy(String principal) {
        return new VendorSignatory("N", TEXT, TEXT, "n@vendor.example", DAY, null, principal, null);
    }

    static DataLocation storage(String subProcessor) {
        return new DataLocation(
                DataLocation.Kind.STORAGE, "DE", "eu-1", "Host", subProcessor, List.of(), null, TEXT, null, null);
    }

    static Transfer transfer() {
        return new Transfer(
                "A",
                "B",
                "CN",
                List.of("J-C01"),
                TEXT,
                Transfer.Frequency.CONTINUOUS,
                TransferTool.ADEQUACY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                TEXT,
                null,
                null,
                null,
                null);
    }

    static SubProcessor engaged() {
        return new SubProcessor(
                "A",
                null,
                null,
                address("DE"),
                person(),
                TEXT,
                TEXT,
                List.of("J-C01"),
                List.of("AUTHORISED_USER"),
                List.of("J-P01"),
                TEXT,
                TEXT,
                TEXT,
                List.of("DE"),
                List.of("DE"),
                TransferTool.NONE,
                null,
                DAY,
                "C-1",
                SubProcessor.Authorisation.AUTHORISED,
                null,
                null,
                DAY,
                TEXT,
                null,
                false,
                null);
    }
}
