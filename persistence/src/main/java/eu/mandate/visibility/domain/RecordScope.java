package eu.mandate.visibility.domain;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.UUID;

/**
 * Which records of a category somebody sees. A record is seen when one of the parts shows it; what nobody is known to be
 * responsible for is shown by {@code everything}, its collection or its id only.
 *
 * @param people who are shown with the records they are responsible for, and with their departments
 * @param everything whether every record is seen
 * @param collections whose records are seen
 * @param self number of the reader in the directory, whose records without a collection are seen; null for nobody
 * @param records ids of single records
 */
public record RecordScope(
        CompiledRange people, boolean everything, Set<String> collections, Integer self, Set<UUID> records) {

    /** Every record. */
    public static final RecordScope ALL = new RecordScope(new CompiledRange.None(), true, Set.of(), null, Set.of());

    /** None. */
    public static final RecordScope NONE = new RecordScope(new CompiledRange.None(), false, Set.of(), null, Set.of());

    public RecordScope {
        requireNonNull(people, "people");
        collections = Set.copyOf(collections);
        records = Set.copyOf(records);
    }

    /** The records of these people. */
    public static RecordScope of(CompiledRange people) {
        return people instanceof CompiledRange.None ? NONE : new RecordScope(people, false, Set.of(), null, Set.of());
    }

    /** Single records. */
    public static RecordScope ofRecords(Set<UUID> records) {
        return new RecordScope(new CompiledRange.None(), false, Set.of(), null, records);
    }

    /** Records in collections, and one's own in none. */
    public static RecordScope ofCollections(Set<String> collections, Integer self) {
        return new RecordScope(new CompiledRange.None(), false, collections, self, Set.of());
    }

    /** Whether no record is seen, so that none has to be looked for. */
    public boolean isEmpty() {
        return !everything
                && people instanceof CompiledRange.None
                && collections.isEmpty()
                && self == null
                && records.isEmpty();
    }

    /**
     * Whether a record is seen.
     *
     * @param about what the record says of itself
     */
    public boolean shows(RecordPlace about) {
        return everything
                || records.contains(about.id())
                || (about.collection() == null
                        ? self != null && self.equals(about.member())
                        : collections.contains(about.collection()))
                || about.department() != null && showsPlace(about.department(), about.member());
    }

    private boolean showsPlace(int department, Integer member) {
        return member == null ? people.showsDepartment(department) : people.shows(department, member);
    }
}
