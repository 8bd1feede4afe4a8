package eu.mandate.visibility.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which records of a scope somebody of the organisation sees (Art. 25(2), 32(4) GDPR; rows D-063, J-078, S-008).
 *
 * @param scope code of the scope in the service profile
 * @param id of the member, group or membership
 * @param reach one that fits the scope
 * @param collections connected accounts, albums or classes as the records name them; for {@link Reach#COLLECTIONS} only
 * @param validUntil the last day in UTC; null for no end
 */
public record ReaderScope(
        @NotBlank @Size(max = 40) String scope,
        @NotNull ReaderKind reader,
        @NotNull UUID id,
        @NotNull Reach reach,
        @Size(max = MOST_COLLECTIONS) List<@NotBlank @Size(max = 200) String> collections,
        LocalDate validUntil) {

    /** Most collections for one reader. */
    public static final int MOST_COLLECTIONS = 1_000;

    /** What is absent is empty. */
    public ReaderScope {
        collections = Lists.orEmpty(collections);
    }

    /** The same reader with nothing; this is how a scope ends. */
    public ReaderScope ended() {
        return new ReaderScope(scope, reader, id, Reach.NONE, List.of(), null);
    }

    /** Whether it shows anything on a day; the last day still counts. */
    public boolean shows(LocalDate day) {
        return reach != Reach.NONE && (validUntil == null || !day.isAfter(validUntil));
    }

    /**
     * Whether a change to this one could show anything more than before, now or later.
     *
     * @param day on which the change takes effect
     */
    public boolean widens(ReaderScope before, LocalDate day) {
        if (!shows(day)) return false;
        return !before.shows(day)
                || reach.compareTo(before.reach) > 0
                || reach == before.reach && !before.collections.containsAll(collections)
                || Validity.longer(validUntil, before.validUntil);
    }
}
