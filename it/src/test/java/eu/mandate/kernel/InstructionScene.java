package eu.mandate.kernel;

import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.identity.domain.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instructions and requests for approval to call the endpoints with. */
record InstructionScene(IdentityDriver identity, Space space) {

    /** The number of a fresh instruction; one with a notice, where a decision is called for. */
    String instruction(Route route) {
        var number = given();
        if (route.template().endsWith("/decision")) flag(number);
        return number;
    }

    /** The number of a fresh instruction. */
    String given() {
        var name = IdentityDriver.unused("Somebody");
        var answer = space.admin().api().post("/instructions/contact", """
                {"purpose":"BREACH","name":"%s","position":"On call","email":"it@route.example"}""".formatted(name));
        return Integer.toString(answer.json().getInt("number"));
    }

    private void flag(String number) {
        var path = "/admin/tenants/" + space.key() + "/instructions/" + number + "/infringement-notices";
        var notice = "{\"article\":\"Art. 5 GDPR\",\"reasonEn\":\"Test.\",\"reasonZh\":\"测试。\"}";
        Installation.shared().api(identity.installationAdmin()).post(path, notice);
    }

    /** A request that the administrator can decide about; where it is taken back, their own. */
    String approval(Route route) {
        var own = route.template().endsWith("/withdraw");
        var asking = own ? space.admin() : identity.member(space, Role.LEGAL);
        // The very same thing is not asked for twice, so each is dated differently.
        var from = Instant.now().plus(1, ChronoUnit.HOURS);
        var answer = asking.api()
                .post("/instructions/purpose-choice?effectiveFrom=" + from, "{\"purpose\":\"J-P20\",\"allowed\":true}");
        return answer.json().getString("approval", "none: " + answer.body());
    }
}
