package eu.mandate.catalogue.domain.published;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.RegisterEntry;
import eu.mandate.catalogue.domain.register.BilingualText;
import eu.mandate.catalogue.domain.register.ContactPerson;
import eu.mandate.catalogue.domain.register.MeasureHeading;
import eu.mandate.catalogue.domain.register.PostalAddress;
import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.catalogue.domain.register.RegisterPayload;
import eu.mandate.catalogue.domain.register.SecurityMeasure;
import eu.mandate.catalogue.domain.register.SubProcessor;
import eu.mandate.catalogue.domain.register.TransferTool;
import eu.mandate.catalogue.domain.register.VendorContact;
import eu.mandate.catalogue.domain.register.VendorSignatory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VendorFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final BilingualText TEXT = new BilingualText("Text", "文本");
    private static final BilingualText INNER = new BilingualText("inner matter", "内部事项");

    @Test
    void measuresAndSignatoriesStayInside() {
        var measure = new SecurityMeasure(
                MeasureHeading.LOGGING,
                SecurityMeasure.Status.IMPLEMENTED,
                INNER,
                "inner parameter",
                INNER,
                "inner owner",
                DAY,
                "inner evidence",
                12,
                null);
        var signatory = new VendorSignatory("inner name", INNER, INNER, "inner@v.example", DAY, null, null, null);
        var facts = VendorFacts.of(
                List.of(entry(Register.SECURITY_MEASURE, measure), entry(Register.SIGNATORY, signatory)), Set.of());
        assertThat(facts.toString()).doesNotContain("inner", "内部");
    }

    @Test
    void aContactIsToldForThePurposesThatTheServicePublishesAndWithoutAName() {
        var person = new ContactPerson("Erika Innen", "Privacy team", "privacy@v.example", null);
        var told = new VendorContact("PRIVACY_TEAM", person, null, null);
        var inner = new VendorContact("SECURITY_24X7", person, null, null);
        var facts = VendorFacts.of(
                List.of(entry(Register.CONTACT, told), entry(Register.CONTACT, inner)), Set.of("PRIVACY_TEAM"));
        assertThat(facts.contacts())
                .containsExactly(
                        new VendorFacts.Contact("PRIVACY_TEAM", "Privacy team", "privacy@v.example", null, null));
        assertThat(facts.contacts("SECURITY_24X7")).isEmpty();
    }

    @Test
    void ofASubProcessorTheContractAndThePeopleStayInside() {
        var facts = VendorFacts.of(
                List.of(entry(Register.SUB_PROCESSOR, other(SubProcessor.Authorisation.AUTHORISED))), Set.of());
        assertThat(facts.subProcessors()).hasSize(1);
        assertThat(facts.toString()).contains("Host GmbH", "J-C01").doesNotContain("inner", "内部");
    }

    @Test
    void aSubProcessorThatIsNoLongerEngagedIsNotNamed() {
        var facts = VendorFacts.of(
                List.of(entry(Register.SUB_PROCESSOR, other(SubProcessor.Authorisation.ENDED))), Set.of());
        assertThat(facts.subProcessors()).isEmpty();
    }

    private static SubProcessor other(SubProcessor.Authorisation state) {
        return new SubProcessor(
                "Host GmbH",
                null,
                "inner number",
                new PostalAddress("inner street", null, "Town", "DE"),
                new ContactPerson("inner name", "inner position", "in@host.example", null),
                TEXT,
                INNER,
                List.of("J-C01"),
                List.of("AUTHORISED_USER"),
                List.of("J-P01"),
                INNER,
                INNER,
                INNER,
                List.of("DE"),
                List.of("DE"),
                TransferTool.NONE,
                "inner reference",
                DAY,
                "inner contract",
                state,
                null,
                null,
                DAY,
                INNER,
                null,
                false,
                null);
    }

    private static RegisterEntry entry(Register register, RegisterPayload payload) {
        return new RegisterEntry(new UUID(0, 1), register, "entry", 1, payload, false, Instant.EPOCH);
    }
}
