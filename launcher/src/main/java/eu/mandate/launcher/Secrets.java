package eu.mandate.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The generated passwords of an installation: made once, kept in a folder that only its owner can read. */
public final class Secrets {
    private static final int PASSWORD_BYTES = 32;

    private final Path folder;

    /** Opens the folder, making it when it is missing. */
    public Secrets(Path folder) {
        try {
            this.folder = OwnerOnly.folder(folder);
        } catch (IOException failure) {
            throw new StartFailure(
                    "The secrets folder " + folder + " cannot be used: " + StartFailure.reason(failure), failure);
        }
    }

    /** The password of that name, made of 256 random bits when it is asked for the first time. */
    public String password(String name) {
        var file = folder.resolve(name + ".password");
        try {
            if (!Files.exists(file)) OwnerOnly.write(file, random());
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new StartFailure(
                    "The secret " + file + " cannot be read or written: " + StartFailure.reason(failure), failure);
        }
    }

    /** The file that holds the password of that name. */
    public Path file(String name) {
        return folder.resolve(name + ".password");
    }

    private static String random() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
