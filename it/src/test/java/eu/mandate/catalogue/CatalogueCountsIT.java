package eu.mandate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.CommandLine;
import eu.mandate.driver.Installation;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registers of the four services that come with the product have as many entries as their catalogues. */
class CatalogueCountsIT {

    private static final List<String> SERVICES = List.of("juwaitong", "weiban", "wesmile", "wadesk");

    /** Registers whose entries the catalogues number one by one: as many here as there. One column for each service. */
    private static final String NUMBERED = """
            categories         28  26   8  19
            purposes           22  30  10  16
            refusalGrounds      6  12   3  10
            resolutions        30  27  21  25
            """;

    /**
     * Registers whose catalogues have lines for several entries at once, or leave entries to the law: a line for copy,
     * portability and explanation makes three rights, forbidden fields stand in the rows alone, and activity D-A03 of two
     * roles makes two. So here the figures are those of the profiles.
     */
    private static final String UNFOLDED = """
            subjects            9   9   4   6
            fields            142 145  42  87
            retention          23  24  10  25
            rights             13  16  11  14
            recipients         10  10   5  12
            activities          9   8   3   6
            networks            3   2   2   1
            scopes              2   2   1   2
            cookies             8   5   3   7
            contacts            4   5   4   5
            consentExceptions   4   8   3  11
            securityMeasures   11  10  14  11
            notices            11  19  13  16
            controllerDuties    5  10   5   6
            """;

    @TempDir
    Path folder;

    @Test
    void theCommandPrintsThemForAllFourServices() throws Exception {
        var run = new CommandLine(folder).demo("catalogue", "counts", "--output", "json");
        assertThat(run.exitCode()).as(run.errors()).isZero();
        for (var service : SERVICES) {
            assertThat(run.json().getJsonArray("items").getValuesAs(JsonObject.class))
                    .filteredOn(counts -> counts.getString("service").equals(service))
                    .anySatisfy(counts -> assertThat(table(counts)).containsAllEntriesOf(catalogue(service)));
        }
    }

    @Test
    void aTableHasALineForEachRegisterOfACustomersService() throws Exception {
        var run = new CommandLine(folder).demo("catalogue", "counts", "--tenant", "lanshan");
        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(run.output().lines().map(line -> line.replaceAll(" +", " ").strip()))
                .contains("service version register count", "wesmile 1.0 categories 8", "wesmile 1.0 resolutions 21")
                .noneMatch(line -> line.startsWith("juwaitong") || line.startsWith("wadesk"));
    }

    @Test
    void customersReadTheSameFigures() {
        var installation = Installation.shared();
        var customers = List.of("nordlicht", "qinghe", "lanshan", "harbourlane");
        for (var service : SERVICES) {
            var customer = installation.api(installation.person(customers.get(SERVICES.indexOf(service)), "MEMBER"));
            assertThat(table(customer.get("/services/" + service + "/counts").json()))
                    .as(service)
                    .containsAllEntriesOf(catalogue(service));
        }
    }

    private static Map<String, Integer> table(JsonObject counts) {
        return counts.getJsonArray("registers").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(each -> each.getString("register"), each -> each.getInt("count")));
    }

    private static Map<String, Integer> catalogue(String service) {
        var column = 1 + SERVICES.indexOf(service);
        return (NUMBERED + UNFOLDED)
                .lines()
                .map(line -> line.strip().split(" +"))
                .collect(Collectors.toMap(words -> words[0], words -> Integer.parseInt(words[column])));
    }
}
