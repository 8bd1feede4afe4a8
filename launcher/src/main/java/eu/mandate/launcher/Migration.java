package eu.mandate.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schemas to the state the application archive needs, as the owner role, and says so when it cannot. */
public final class Migration {
    private static final String FOLDER = "db/migration/";
    private static final int OLDEST_POSTGRESQL = 15;

    private final DatabaseAddress database;

    /** A migration of that database. */
    public Migration(DatabaseAddress database) {
        this.database = database;
    }

    /**
     * Applies the scripts that the archive carries.
     *
     * @param archive the application; its persistence library holds the scripts
     * @param scratch an empty folder that the scripts are unpacked into
     */
    public void apply(Path archive, Path scratch) {
        refuseOldServer();
        try {
            if (!unpack(archive, scratch)) return;
            Flyway.configure()
                    .dataSource(
                            database.url(),
                            database.owner().user(),
                            database.owner().password())
                    .locations("filesystem:" + scratch)
                    .defaultSchema("migration")
                    .createSchemas(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (IOException | FlywayException failure) {
            throw new StartFailure("The database could not be migrated: " + failure.getMessage(), failure);
        }
    }

    private void refuseOldServer() {
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_POSTGRESQL) {
                throw new StartFailure(
                        "PostgreSQL " + OLDEST_POSTGRESQL + " or newer is needed; this one is " + version + ".");
            }
        } catch (SQLException failure) {
            throw unreachable(owner, failure);
        }
    }

    /** Tries the logins that the application will use: left to it, a wrong password is a page of stacks in the log. */
    void refuseLoginsThatFail() {
        for (var login : List.of(database.application(), database.sequencer())) {
            try (var connection = DriverManager.getConnection(database.url(), login.user(), login.password())) {
                connection.clearWarnings();
            } catch (SQLException failure) {
                throw unreachable(login, failure);
            }
        }
    }

    /** Without the parameters of the address, among which may be a password. */
    private StartFailure unreachable(DatabaseAddress.Login login, SQLException failure) {
        var address = database.url().replaceFirst("\\?.*", "");
        return new StartFailure(
                "The database at " + address + " cannot be reached as " + login + ": " + failure.getMessage(), failure);
    }

    private static boolean unpack(Path archive, Path scratch) throws IOException {
        try (var war = new ZipFile(archive.toFile())) {
            for (var entry : Collections.list(war.entries())) {
                if (!entry.getName().matches("WEB-INF/lib/persistence-.*\\.jar")) continue;
                return unpackScripts(war.getInputStream(entry), scratch);
            }
        }
        return false;
    }

    private static boolean unpackScripts(InputStream library, Path scratch) throws IOException {
        var jar = new ZipInputStream(library);
        boolean found = false;
        for (ZipEntry entry; (entry = jar.getNextEntry()) != null; ) {
            if (!entry.getName().startsWith(FOLDER) || entry.isDirectory()) continue;
            var target =
                    scratch.resolve(entry.getName().substring(FOLDER.length())).normalize();
            if (!target.startsWith(scratch)) throw new IOException("entry outside the archive: " + entry.getName());
            Files.createDirectories(target.getParent());
            Files.copy(jar, target);
            found = true;
        }
        return found;
    }
}
