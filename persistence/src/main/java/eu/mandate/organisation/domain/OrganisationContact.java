package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Whom the processor reaches for one purpose; a person or a function of the organisation. */
public record OrganisationContact(
        @NotNull ContactPurpose purpose,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String position,
        @NotBlank @Email @Size(max = 254) String email,
        @Size(max = 40) String phone)
        implements Statement {

    public OrganisationContact {
        name = Typed.text(name);
        position = Typed.text(position);
        email = Typed.text(email);
        phone = Typed.text(phone);
    }

    @Override
    public List<Violation> faults() {
        return new Faults()
                .line("name", name)
                .line("position", position)
                .email("email", email)
                .phone("phone", phone)
                .all();
    }
}
