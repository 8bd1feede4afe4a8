package eu.mandate.catalogue.domain.register;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The vendor's representative in a territory, or the reason why none is appointed.
 *
 * @param address in the territory, on one line
 * @param reason why none is needed; needed where none is appointed
 */
public record VendorRepresentative(
        @NotNull Territory territory,
        boolean appointed,
        @Size(max = LINE) String name,
        @Size(max = 500) String address,
        @Email @Size(max = 254) String email,
        @Size(max = 2000) String reasonEn,
        @Size(max = 2000) String reasonZh,
        @Size(max = MOST) List<@NotNull @Pattern(regexp = KEY) String> services)
        implements RegisterPayload {

    /** Where the representative stands in for the vendor. */
    public enum Territory {
        EU,
        UK,
        PRC
    }

    @Override
    public List<Violation> gaps() {
        return new Gaps()
                .require(appointed, "/name", name)
                .require(appointed, "/address", address)
                .require(appointed, "/email", email)
                .require(!appointed, "/reasonEn", reasonEn)
                .require(!appointed, "/reasonZh", reasonZh)
                .found();
    }
}
