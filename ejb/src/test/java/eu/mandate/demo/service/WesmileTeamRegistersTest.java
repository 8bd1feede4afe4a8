package eu.mandate.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.lint.KnownBrands;
import eu.mandate.catalogue.domain.lint.LintContext;
import eu.mandate.catalogue.domain.lint.ProfileLints;
import eu.mandate.catalogue.domain.register.AgreementTerms;
import eu.mandate.catalogue.domain.register.DataLocation;
import eu.mandate.catalogue.domain.register.DataLocation.Kind;
import eu.mandate.catalogue.domain.register.LegalEntity;
import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.catalogue.domain.register.RegisterPayload;
import eu.mandate.catalogue.domain.register.SubProcessor;
import eu.mandate.catalogue.domain.register.TransferTool;
import eu.mandate.catalogue.domain.register.VendorContact;
import eu.mandate.catalogue.domain.register.VendorRepresentative;
import eu.mandate.catalogue.domain.register.VendorSignatory;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The story's registers of WeSmile's vendor: complete enough for an agreement with a school in China. */
class WesmileTeamRegistersTest extends VendorRegistersTest {

    WesmileTeamRegistersTest() {
        super("wesmile-team", "wesmile");
    }

    /** No transfer takes place. */
    @Override
    Register[] registers() {
        return Stream.of(Register.values())
                .filter(register -> register != Register.TRANSFER)
                .toArray(Register[]::new);
    }

    @Test
    void withTheseRegistersTheProfileCanBePublished() {
        var context = new LintContext(
                Set.of("the WeSmile team"),
                KnownBrands.ALL,
                texts(LegalEntity.class, LegalEntity::legalName),
                texts(VendorContact.class, VendorContact::purpose));
        assertThat(ProfileLints.findings(profile, context)).isEmpty();
    }

    @Test
    void everySubProcessorIsInChina() {
        assertThat(of(SubProcessor.class)).hasSize(3).allSatisfy(engaged -> {
            assertThat(engaged.transferTool()).isEqualTo(TransferTool.NONE);
            assertThat(engaged.storageCountries()).containsExactly("CN");
            assertThat(engaged.accessCountries()).containsExactly("CN");
        });
    }

    @Test
    void dataRestsInChinaAndNobodyReachesItFromAbroad() {
        assertThat(of(DataLocation.class))
                .filteredOn(location -> location.kind() != Kind.NO_REMOTE_ACCESS)
                .allMatch(location -> location.country().equals("CN"));
        assertThat(of(DataLocation.class))
                .extracting(DataLocation::kind)
                .contains(Kind.STORAGE, Kind.BACKUP, Kind.NO_REMOTE_ACCESS)
                .doesNotContain(Kind.REMOTE_ACCESS);
        assertThat(of(DataLocation.class))
                .filteredOn(location -> location.kind() == Kind.BACKUP)
                .singleElement()
                .matches(backup -> backup.backupDays() == 35);
    }

    @Test
    void subProcessorsNeedTheConsentOfTheControllerAsTheLawAsks() {
        assertThat(of(AgreementTerms.class)).singleElement().satisfies(terms -> {
            assertThat(terms.subProcessors()).isEqualTo(AgreementTerms.Authorisation.SPECIFIC);
            assertThat(terms.breachHours()).isEqualTo(24);
            assertThat(terms.calendars()).containsExactly("CN");
        });
    }

    @Test
    void oneSignsAndNoRepresentativeIsNeeded() {
        assertThat(of(VendorSignatory.class))
                .extracting(VendorSignatory::deputyFor)
                .contains("shen-mingyue");
        assertThat(of(VendorRepresentative.class)).noneMatch(VendorRepresentative::appointed);
    }

    private <T extends RegisterPayload> Set<String> texts(Class<T> type, Function<T, String> text) {
        return of(type).stream().map(text).collect(Collectors.toSet());
    }
}
