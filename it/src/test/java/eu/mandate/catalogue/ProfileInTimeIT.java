package eu.mandate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.ProfileDriver;
import eu.mandate.driver.VendorDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.Commitment;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock decides which version holds. */
class ProfileInTimeIT {

    private final VendorDriver vendors = new VendorDriver();

    @AfterEach
    void returnToThePresent() {
        move(Instant.now());
        vendors.close();
    }

    @Test
    @Commitment("J-004")
    void aVersionHoldsFromTheDayThatWasTold() {
        var vendor = vendors.filledVendor();
        var operator = vendor.operations();
        var first = ProfileDriver.inForce(operator, ProfileDriver.version("1.0"));
        var second = ProfileDriver.published(operator, ProfileDriver.materialVersion("1.1"));
        var day = Instant.now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.DAYS);
        var told = operator.post("/admin/profiles/" + second + "/put-in-force", "{\"effectiveFrom\":\"" + day + "\"}");
        assertThat(told.json().getString("state")).as(told.body()).isEqualTo("PUBLISHED");
        assertThat(Instant.parse(told.json().getString("effectiveFrom"))).isEqualTo(day);
        var customer = vendors.customer(vendor, ProfileDriver.SERVICE, Role.LEGAL);

        move(day.minusSeconds(60));
        assertThat(version(customer)).isEqualTo("1.0");
        assertThat(ProfileDriver.state(operator, first)).isEqualTo("IN_FORCE");
        move(day);
        assertThat(version(customer)).isEqualTo("1.1");
        assertThat(ProfileDriver.state(operator, first)).isEqualTo("SUPERSEDED");
        assertThat(ProfileDriver.state(operator, second)).isEqualTo("IN_FORCE");
    }

    private static String version(Api customer) {
        return customer.get("/services/juwaitong").json().getJsonObject("shown").getString("version");
    }

    private void move(Instant wanted) {
        var answer = vendors.administrator().put("/admin/clock", "{\"now\":\"" + wanted + "\"}");
        if (answer.status() != 200) throw new IllegalStateException(answer.body());
    }
}
