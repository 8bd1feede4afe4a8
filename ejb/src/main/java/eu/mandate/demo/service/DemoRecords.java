package eu.mandate.demo.service;

import eu.mandate.dataplane.domain.file.FileUpload;
import eu.mandate.dataplane.service.file.FileIntake;
import eu.mandate.dataplane.service.file.TakeFile;
import eu.mandate.dataplane.service.ingest.RecordSetup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/** The records of the story, and the photos that some of them name. */
@ApplicationScoped
public class DemoRecords {

    private static final TakeFile ALBUM =
            new TakeFile("S-C01", "file", "S-P01", "WECHAT_API", "MINI_PROGRAM", null, null, null);

    @Inject
    FileIntake files;

    @Inject
    RecordSetup records;

    @Inject
    Clock clock;

    /** Delivers them where there is none yet. */
    void deliver(String key) {
        if (!records.any()) records.take(StoryRecords.of(key, clock.instant(), this::photo));
    }

    private String photo(String name) {
        try (var upload = FileUpload.receive(StoryRecords.photo(name))) {
            return files.take(ALBUM, upload).id().toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
