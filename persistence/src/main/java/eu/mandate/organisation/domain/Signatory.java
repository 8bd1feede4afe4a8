package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Who may sign for the organisation.
 *
 * @param authority where the power comes from: a register entry, a power of attorney
 * @param validFrom first day of the power
 * @param validUntil last day of the power; null while it has no end
 * @param deputyFor e-mail address of the signatory whose deputy this one is, or null
 */
public record Signatory(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 1000) String authority,
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull LocalDate validFrom,
        LocalDate validUntil,
        @Email @Size(max = 254) String deputyFor)
        implements Statement {

    public Signatory {
        name = Typed.text(name);
        title = Typed.text(title);
        authority = Typed.text(authority);
        email = Typed.text(email);
        deputyFor = Typed.text(deputyFor);
    }

    /** What an address is told apart by: its case does not count. */
    public static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    /** Whether the power stands on that day. */
    public boolean mayOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Whether the power was over before that day. */
    boolean endedBefore(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    /** Whether the other one is whose deputy this one is. */
    boolean standsInFor(Signatory other) {
        return key(deputyFor).equals(key(other.email()));
    }

    @Override
    public List<Violation> faults() {
        var faults = new Faults()
                .line("name", name)
                .line("title", title)
                .lines("authority", authority)
                .email("email", email)
                .day("validFrom", validFrom)
                .day("validUntil", validUntil)
                .order(validFrom, "validUntil", validUntil)
                .email("deputyFor", deputyFor);
        if (email != null && deputyFor != null && key(email).equals(key(deputyFor))) {
            faults.add("deputyFor", "deputy-of-oneself");
        }
        return faults.all();
    }
}
