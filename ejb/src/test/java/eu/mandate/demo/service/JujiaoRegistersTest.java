package eu.mandate.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.register.DataLocation;
import eu.mandate.catalogue.domain.register.DataLocation.Kind;
import eu.mandate.catalogue.domain.register.Transfer;
import eu.mandate.catalogue.domain.register.TransferTool;
import eu.mandate.catalogue.domain.register.VendorSignatory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The story's registers of JuWaiTong's vendor: complete enough for an agreement with a customer in the EU or the UK. */
class JujiaoRegistersTest extends VendorRegistersTest {

    private static final List<String> EUROPE = List.of("DE", "DK", "GB", "IE");

    JujiaoRegistersTest() {
        super("jujiao", "juwaitong");
    }

    @Test
    void dataRestsInTheEuAndAccessFromChinaHasToolAndAssessment() {
        assertThat(of(DataLocation.class))
                .filteredOn(location -> location.kind() != Kind.REMOTE_ACCESS)
                .allMatch(location -> EUROPE.contains(location.country()));
        assertThat(of(DataLocation.class))
                .filteredOn(location -> location.kind() == Kind.BACKUP)
                .singleElement()
                .matches(backup -> backup.backupDays() == 35);
        assertThat(of(DataLocation.class))
                .filteredOn(location -> location.kind() == Kind.REMOTE_ACCESS)
                .allMatch(location -> location.country().equals("CN"));
        assertThat(of(Transfer.class))
                .allSatisfy(transfer -> {
                    assertThat(transfer.importerCountry()).isEqualTo("CN");
                    assertThat(transfer.assessmentReference()).isNotBlank();
                })
                .extracting(Transfer::tool)
                .contains(TransferTool.SCC_MODULE_2, TransferTool.SCC_MODULE_3, TransferTool.UK_ADDENDUM);
    }

    @Test
    void oneSignsAndAnotherInTheSamePlace() {
        assertThat(of(VendorSignatory.class))
                .extracting(VendorSignatory::deputyFor)
                .contains("fang-ruoxi");
    }
}
