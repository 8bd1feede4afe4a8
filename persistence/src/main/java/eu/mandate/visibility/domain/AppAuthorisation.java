package eu.mandate.visibility.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What an application of a connected platform may get: the permissions that were granted there and the people it may see
 * (Art. 28(3)(a) GDPR; rows W-040, W-041, W-046). Without permissions, or without people, it gets nothing.
 *
 * @param app as the service profile calls it
 * @param account number of the organisation on the platform
 * @param need what the application is for, in the controller's words; null where the profile does not ask
 * @param permissions as the profile calls them; each gives its fields and no others
 * @param validUntil the last day in UTC; null for no end
 */
public record AppAuthorisation(
        @NotBlank @Size(max = 40) String app,
        @NotBlank @Size(max = 100) String account,
        @Size(max = 500) String need,
        @Size(max = 50) List<@NotBlank @Size(max = 200) String> permissions,
        @NotNull @Valid PeopleChoice people,
        LocalDate validUntil) {

    /** What is absent is empty. */
    public AppAuthorisation {
        permissions = Lists.orEmpty(permissions);
        if (need != null && need.isBlank()) need = null;
    }

    /** The same application with nothing; this is how an authorisation is revoked. */
    public AppAuthorisation revoked() {
        return new AppAuthorisation(app, account, null, List.of(), PeopleChoice.of(PeopleNames.NOBODY), null);
    }

    /** Whether it gives anything of anybody on a day; the last day still counts. */
    public boolean gives(LocalDate day) {
        return !permissions.isEmpty() && !people.showsNobody() && (validUntil == null || !day.isAfter(validUntil));
    }

    /**
     * Whether a change to this one could give anything more than before, now or later.
     *
     * @param day on which the change takes effect
     */
    public boolean widens(AppAuthorisation before, LocalDate day) {
        if (!gives(day)) return false;
        return !before.gives(day)
                || people.widens(before.people)
                || !before.permissions.containsAll(permissions)
                || Validity.longer(validUntil, before.validUntil)
                || !account.equals(before.account);
    }
}
