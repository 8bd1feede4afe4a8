package eu.mandate.dataplane.service.file;

import eu.mandate.dataplane.domain.file.NamedFile;
import eu.mandate.dataplane.domain.file.StoredFile;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.service.CallingActor;
import eu.mandate.dataplane.store.JdbcFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which files records name. A file belongs to one field of one record: who brought it names it there, in the category and
 * field it was taken for; a record that comes again may name it again.
 */
@ApplicationScoped
public class FileClaims {

    @Inject
    JdbcFiles files;

    @Inject
    CallingActor caller;

    /** The files among the values of a record. */
    public static List<NamedFile> of(UUID record, String category, Map<String, FieldValue> values) {
        return values.entrySet().stream()
                .filter(value -> value.getValue() instanceof FieldValue.File)
                .map(value ->
                        new NamedFile(record, category, value.getKey(), ((FieldValue.File) value.getValue()).id()))
                .toList();
    }

    /**
     * Those that may not be named so: not there, taken for another field, brought by somebody else, or another record's. The
     * others are locked until the transaction ends.
     */
    public Set<NamedFile> refused(Collection<NamedFile> named) {
        if (named.isEmpty()) return Set.of();
        var found = files.locked(named.stream().map(NamedFile::file).distinct().toList());
        var holders = new HashMap<UUID, NamedFile>();
        var refused = new HashSet<NamedFile>();
        for (var one : named) {
            var file = found.get(one.file());
            if (file == null
                    || !fits(one, file)
                    || !holders.computeIfAbsent(one.file(), id -> one).equals(one)) {
                refused.add(one);
            }
        }
        return refused;
    }

    private boolean fits(NamedFile named, StoredFile file) {
        var place = file.category().equals(named.category()) && file.field().equals(named.field());
        var free = file.record() == null && file.uploader().equals(caller.id());
        return place && (free || named.record().equals(file.record()));
    }

    /** Lets stored records have the files they name; what their fields named before goes. */
    public void give(Collection<NamedFile> named) {
        files.give(named);
        named.forEach(files::removeOthers);
    }
}
