package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The data protection officer (Art. 37 GDPR) or person in charge (PIPL Art. 52), or why there is none.
 *
 * @param appointed with it name and e-mail address, without it the reason
 */
public record DataProtectionOfficer(
        boolean appointed,
        @Size(max = 200) String name,
        @Email @Size(max = 254) String email,
        @Size(max = 40) String phone,
        @Size(max = 1000) String reason)
        implements Statement {

    public DataProtectionOfficer {
        name = Typed.text(name);
        email = Typed.text(email);
        phone = Typed.text(phone);
        reason = Typed.text(reason);
    }

    @Override
    public List<Violation> faults() {
        var faults = new Faults()
                .line("name", name)
                .email("email", email)
                .phone("phone", phone)
                .lines("reason", reason)
                .onlyIf(appointed, "name", name, "appointed-name-missing", "not-appointed-but-given")
                .onlyIf(appointed, "email", email, "appointed-email-missing", "not-appointed-but-given")
                .onlyIf(!appointed, "reason", reason, "not-appointed-reason-missing", "appointed-but-reason");
        if (!appointed && phone != null) faults.add("phone", "not-appointed-but-given");
        return faults.all();
    }
}
