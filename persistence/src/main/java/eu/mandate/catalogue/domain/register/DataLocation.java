package eu.mandate.catalogue.domain.register;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A place where data rests or from where it is reached.
 *
 * @param country ISO 3166-1 alpha-2; only where nobody has remote access there is none
 * @param region the provider's name of it, for example {@code eu-central-1}
 * @param provider who runs it, legal name
 * @param subProcessor key of the provider's entry; null where the vendor runs it itself
 * @param categories codes of the data categories; empty for all
 * @param team function that has remote access; no name of a person
 * @param purpose what the place or the access is for
 * @param backupDays most days a deleted record may still be in a backup
 */
public record DataLocation(
        @NotNull Kind kind,
        @Pattern(regexp = COUNTRY) String country,
        @Size(max = 100) String region,
        @Size(max = LINE) String provider,
        @Pattern(regexp = KEY) String subProcessor,
        @Size(max = MOST) List<@NotNull @Pattern(regexp = CODE) String> categories,
        @Size(max = 200) String team,
        @NotNull @Valid BilingualText purpose,
        @Min(0) @Max(3660) Integer backupDays,
        @Size(max = MOST) List<@NotNull @Pattern(regexp = KEY) String> services)
        implements RegisterPayload {

    /** What happens there. */
    public enum Kind {
        STORAGE,
        BACKUP,
        REMOTE_ACCESS,
        /** The statement that nobody reaches the data from another country. */
        NO_REMOTE_ACCESS
    }

    @Override
    public List<Violation> gaps() {
        var rests = kind == Kind.STORAGE || kind == Kind.BACKUP;
        return new Gaps()
                .country("/country", country)
                .require(kind != Kind.NO_REMOTE_ACCESS, "/country", country)
                .require(rests, "/region", region)
                .require(rests, "/provider", provider)
                .require(kind == Kind.BACKUP, "/backupDays", backupDays)
                .require(kind == Kind.REMOTE_ACCESS, "/team", team)
                .found();
    }
}
