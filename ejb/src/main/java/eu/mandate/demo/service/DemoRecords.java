package eu.mandate.demo.service;

import eu.mandate.dataplane.domain.file.FileUpload;
import eu.mandate.dataplane.service.file.FileIntake;
import eu.mandate.dataplane.service.file.TakeFile;
import eu.mandate.dataplane.service.ingest.RecordSetup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/** The records of the story, and the files that some of them name. */
@ApplicationScoped
public class DemoRecords {

    @Inject
    FileIntake files;

    @Inject
    RecordSetup records;

    @Inject
    Clock clock;

    /** Delivers them where there is none yet. */
    void deliver(String key) {
        if (!records.any()) records.take(StoryRecords.of(key, clock.instant(), this::take));
    }

    private String take(JsonObject record, String field, String name) {
        var place = new TakeFile(
                record.getString("category"),
                field,
                record.getString("purpose"),
                record.getString("source"),
                record.getString("sourceChannel"),
                null,
                record.getString("authorisation", null),
                null);
        try (var upload = FileUpload.receive(StoryRecords.file(name))) {
            return files.take(place, upload).id().toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
