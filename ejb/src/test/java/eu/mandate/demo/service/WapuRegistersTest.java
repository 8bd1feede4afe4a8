package eu.mandate.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.register.AgreementTerms;
import eu.mandate.catalogue.domain.register.AgreementTerms.Authorisation;
import eu.mandate.catalogue.domain.register.Certificate;
import eu.mandate.catalogue.domain.register.DataLocation;
import eu.mandate.catalogue.domain.register.DataLocation.Kind;
import eu.mandate.catalogue.domain.register.SubProcessor;
import eu.mandate.catalogue.domain.register.Transfer;
import eu.mandate.catalogue.domain.register.TransferTool;
import eu.mandate.catalogue.domain.register.VendorRepresentative;
import eu.mandate.catalogue.domain.register.VendorSignatory;
import org.junit.jupiter.api.Test;

/** The story's registers of WADesk's vendor: complete enough for an entrusted-processing agreement with a customer in China. */
class WapuRegistersTest extends VendorRegistersTest {

    WapuRegistersTest() {
        super("wapu", "wadesk");
    }

    @Test
    void furtherEntrustmentIsAuthorisedOneByOneAndStaysInChina() {
        assertThat(of(AgreementTerms.class)).singleElement().satisfies(terms -> {
            assertThat(terms.subProcessors()).isEqualTo(Authorisation.SPECIFIC);
            assertThat(terms.calendars()).containsExactly("CN");
        });
        assertThat(of(SubProcessor.class)).hasSize(3).allSatisfy(engaged -> {
            assertThat(engaged.storageCountries()).containsExactly("CN");
            assertThat(engaged.accessCountries()).containsExactly("CN");
        });
    }

    @Test
    void theMeasuresAreCertifiedAtLevelThree() {
        assertThat(of(Certificate.class)).extracting(Certificate::level).contains("3");
    }

    @Test
    void dataRestsInChinaAndNobodyReachesItFromAbroad() {
        assertThat(of(DataLocation.class))
                .filteredOn(location -> location.kind() != Kind.NO_REMOTE_ACCESS)
                .allMatch(location -> location.country().equals("CN"))
                .extracting(DataLocation::kind)
                .contains(Kind.STORAGE, Kind.BACKUP)
                .doesNotContain(Kind.REMOTE_ACCESS);
        assertThat(of(DataLocation.class))
                .filteredOn(location -> location.kind() == Kind.BACKUP)
                .singleElement()
                .matches(backup -> backup.backupDays() == 35);
        assertThat(of(DataLocation.class)).extracting(DataLocation::kind).containsOnlyOnce(Kind.NO_REMOTE_ACCESS);
    }

    @Test
    void theMessengerAbroadHasItsGroundAndItsAssessment() {
        assertThat(of(Transfer.class)).singleElement().satisfies(transfer -> {
            assertThat(transfer.importer()).isEqualTo("WhatsApp LLC");
            assertThat(transfer.importerCountry()).isEqualTo("US");
            assertThat(transfer.categories()).containsExactly("D-C12", "D-C14");
            assertThat(transfer.tool()).isEqualTo(TransferTool.CAC_EXEMPTION);
            assertThat(transfer.exemption()).contains("contract to which the person is party", "第五条");
            assertThat(transfer.assessmentReference()).isNotBlank();
        });
    }

    @Test
    void oneSignsAndRepresentativesAreExplained() {
        assertThat(of(VendorSignatory.class))
                .extracting(VendorSignatory::deputyFor)
                .contains("gao-chenxi");
        assertThat(of(VendorRepresentative.class))
                .allMatch(representative -> !representative.reasonZh().isBlank());
    }
}
