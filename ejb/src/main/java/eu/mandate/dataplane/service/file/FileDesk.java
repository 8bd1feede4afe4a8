package eu.mandate.dataplane.service.file;

import eu.mandate.dataplane.domain.file.CleanFile;
import eu.mandate.dataplane.domain.file.FileUpload;
import eu.mandate.dataplane.domain.file.StoredFile;
import eu.mandate.dataplane.service.CallingActor;
import eu.mandate.dataplane.store.JdbcFiles;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Puts files into the store and gives them out, a part at a time. */
@ApplicationScoped
public class FileDesk {

    @Inject
    JdbcFiles files;

    @Inject
    CallingActor caller;

    @Inject
    Clock clock;

    /** Keeps what is left of an upload. It is read twice: once for its hash, once for its parts. */
    StoredFile keep(TakeFile command, CleanFile clean, FileUpload upload) {
        var file = new StoredFile(
                TimeOrderedId.next(clock),
                command.category(),
                command.field(),
                command.purpose(),
                command.region(),
                clean.type(),
                clean.size(),
                hash(clean, upload),
                caller.id(),
                clock.instant(),
                null);
        files.add(file);
        try (var content = clean.content(upload.bytes())) {
            for (var number = 0; number < file.parts(); number++) {
                files.addPart(file.id(), number, content.readNBytes(StoredFile.PART));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    private static byte[] hash(CleanFile clean, FileUpload upload) {
        try (InputStream content = clean.content(upload.bytes())) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer))
                digest.update(buffer, 0, read);
            return digest.digest();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** @throws Refusal NOT_FOUND, also for what cannot be an id */
    StoredFile get(String id) {
        return id(id).flatMap(files::find).orElseThrow(() -> Refusal.notFound("file", id));
    }

    /** @throws Refusal NOT_FOUND when the file went meanwhile */
    byte[] part(UUID id, int number) {
        return files.part(id, number).orElseThrow(() -> Refusal.notFound("file", id));
    }

    private static Optional<UUID> id(String text) {
        try {
            var id = UUID.fromString(text);
            return Optional.of(id).filter(found -> found.toString().equals(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
