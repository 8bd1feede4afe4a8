package eu.mandate.dataplane.service.file;

import eu.mandate.dataplane.domain.file.NamedFile;
import eu.mandate.dataplane.domain.file.StoredFile;
import eu.mandate.dataplane.domain.record.AcceptedRecord;
import eu.mandate.dataplane.domain.value.Fault;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.service.CallingActor;
import eu.mandate.dataplane.store.JdbcFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which files records name. A file belongs to one field of one record: who brought it names it there, in the category and
 * field it was taken for; a record that comes again may name its file again.
 */
@ApplicationScoped
public class FileClaims {

    @Inject
    JdbcFiles files;

    @Inject
    CallingActor caller;

    /** The files that values of a record name. */
    public static List<NamedFile> of(String category, Map<String, FieldValue> values) {
        var named = new ArrayList<NamedFile>(0);
        values.forEach((key, value) -> {
            if (value instanceof FieldValue.File file) named.add(new NamedFile(category, key, file.id()));
        });
        return named;
    }

    /**
     * Claims files for records of one delivery. All of them at once, because two deliveries that took them one by one, each in
     * its own order, would wait for each other for ever.
     *
     * @param named by all records of the delivery
     */
    public Claims claim(List<NamedFile> named) {
        var ids = named.stream().map(NamedFile::file).toList();
        return new Claims(ids.isEmpty() ? Map.of() : files.claimed(ids));
    }

    /** The files of one delivery; nobody else can claim any until the transaction ends. */
    public final class Claims {
        private final Map<UUID, StoredFile> found;
        private final Set<UUID> taken = new HashSet<>();

        private Claims(Map<UUID, StoredFile> found) {
            this.found = found;
        }

        /**
         * Why a record may not name its files: one is not there, was taken for another field, was brought by somebody else, or is
         * another record's.
         *
         * @return empty when it may
         */
        public List<Fault> faults(AcceptedRecord record, List<NamedFile> named) {
            var faults = new ArrayList<Fault>(0);
            for (var one : named) {
                var file = found.get(one.file());
                var fits = file != null && fits(one, file) && free(file, record) && taken.add(one.file());
                if (!fits) faults.add(Fault.of("file-unknown").under("/fields/" + one.field()));
            }
            return faults;
        }
    }

    private static boolean fits(NamedFile named, StoredFile file) {
        return file.category().equals(named.category()) && file.field().equals(named.field());
    }

    private boolean free(StoredFile file, AcceptedRecord record) {
        if (file.record() == null) return file.uploader().equals(caller.id());
        return record.externalId() != null && files.belongs(file.id(), record.system(), record.externalId());
    }

    /** Lets a stored record have the files it names; what its fields named before goes. */
    public void give(UUID record, List<NamedFile> named) {
        for (var one : named) {
            files.give(record, one);
            files.removeOthers(record, one);
        }
    }
}
