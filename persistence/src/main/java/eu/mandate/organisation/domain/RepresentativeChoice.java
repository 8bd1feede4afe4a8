package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The representative in one territory, or why none is needed there: an establishment there, for instance.
 *
 * @param appointed with it name, address and e-mail address, without it the reason
 */
public record RepresentativeChoice(
        @NotNull Territory territory,
        boolean appointed,
        @Size(max = 200) String name,
        @Size(max = 500) String address,
        @Email @Size(max = 254) String email,
        @Size(max = 1000) String reason)
        implements Statement {

    public RepresentativeChoice {
        name = Typed.text(name);
        address = Typed.text(address);
        email = Typed.text(email);
        reason = Typed.text(reason);
    }

    @Override
    public List<Violation> faults() {
        return new Faults()
                .line("name", name)
                .lines("address", address)
                .email("email", email)
                .lines("reason", reason)
                .onlyIf(appointed, "name", name, "appointed-name-missing", "not-appointed-but-given")
                .onlyIf(appointed, "address", address, "appointed-address-missing", "not-appointed-but-given")
                .onlyIf(appointed, "email", email, "appointed-email-missing", "not-appointed-but-given")
                .onlyIf(!appointed, "reason", reason, "not-appointed-reason-missing", "appointed-but-reason")
                .all();
    }
}
