package eu.mandate.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that only its owner can read. */
final class SecretFile {

    private SecretFile() {}

    /** Makes the file; one that exists already is left alone and the call fails. */
    static void write(Path file, String secret) {
        try {
            Files.createFile(file, ownerOnly());
            Files.writeString(file, secret + "\n");
        } catch (IOException e) {
            throw new CallFailed(
                    "The token was created, but " + file + " cannot be written: revoke the token and create another.",
                    e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
