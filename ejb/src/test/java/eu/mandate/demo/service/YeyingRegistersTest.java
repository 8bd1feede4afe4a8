package eu.mandate.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.lint.KnownBrands;
import eu.mandate.catalogue.domain.lint.LintContext;
import eu.mandate.catalogue.domain.lint.ProfileLints;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.domain.register.AgreementTerms;
import eu.mandate.catalogue.domain.register.Certificate;
import eu.mandate.catalogue.domain.register.DataLocation;
import eu.mandate.catalogue.domain.register.DataLocation.Kind;
import eu.mandate.catalogue.domain.register.LegalEntity;
import eu.mandate.catalogue.domain.register.SubProcessor;
import eu.mandate.catalogue.domain.register.Transfer;
import eu.mandate.catalogue.domain.register.TransferTool;
import eu.mandate.catalogue.domain.register.VendorContact;
import eu.mandate.catalogue.domain.register.VendorSignatory;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The story's registers of Weiban's vendor: complete enough for an agreement with a customer in mainland China. */
class YeyingRegistersTest extends VendorRegistersTest {

    YeyingRegistersTest() {
        super("yeying", "weiban");
    }

    @Test
    void theProfileCanBePublishedWithTheseRegisters() {
        var entities = of(LegalEntity.class).stream()
                .flatMap(entity -> Stream.of(entity.legalName(), entity.tradingName()))
                .collect(Collectors.toSet());
        var contacts =
                of(VendorContact.class).stream().map(VendorContact::purpose).collect(Collectors.toSet());
        var others = Set.of("Wuhan Wapu Technology Co., Ltd.", "JUJIAO", "the WeSmile team");
        var brands = Stream.of(KnownBrands.ALL, others).flatMap(Set::stream).collect(Collectors.toSet());
        assertThat(ProfileLints.findings(profile, new LintContext(entities, brands, entities, contacts)))
                .isEmpty();
    }

    @Test
    void partnersTouchEntrustedDataOnly() {
        var entrusted = profile.activities().stream()
                .filter(activity -> activity.vendorRole() == VendorRole.PROCESSOR)
                .flatMap(activity -> activity.categories().stream())
                .toList();
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::categories)
                .isSubsetOf(entrusted);
    }

    @Test
    void everySubEntrustmentIsConsentedTo() {
        assertThat(of(SubProcessor.class)).hasSize(4);
        assertThat(of(AgreementTerms.class))
                .singleElement()
                .extracting(AgreementTerms::subProcessors)
                .isEqualTo(AgreementTerms.Authorisation.SPECIFIC);
    }

    @Test
    void theMeasuresAreCertifiedAtLevelThree() {
        assertThat(of(Certificate.class)).extracting(Certificate::level).contains("第三级");
    }

    @Test
    @CommitmentInPart("W-107")
    void nothingRestsOrIsReachedOutsideMainlandChina() {
        assertThat(of(DataLocation.class))
                .filteredOn(location -> location.kind() != Kind.NO_REMOTE_ACCESS)
                .allMatch(location -> location.country().equals("CN"))
                .extracting(DataLocation::kind)
                .contains(Kind.STORAGE, Kind.BACKUP, Kind.REMOTE_ACCESS);
        assertThat(of(DataLocation.class)).extracting(DataLocation::kind).contains(Kind.NO_REMOTE_ACCESS);
        assertThat(of(SubProcessor.class))
                .flatExtracting(SubProcessor::storageCountries, SubProcessor::accessCountries)
                .containsOnly(List.of("CN"));
        assertThat(of(Transfer.class)).extracting(Transfer::tool).containsOnly(TransferTool.NONE);
    }

    @Test
    void oneSignsAndAnotherInTheSamePlace() {
        assertThat(of(VendorSignatory.class))
                .extracting(VendorSignatory::deputyFor)
                .contains("lu-mingxuan");
    }
}
