package eu.mandate.container;

import eu.mandate.launcher.DataFolder;
import eu.mandate.launcher.DatabaseAddress.Login;
import eu.mandate.launcher.EmbeddedDatabase;
import eu.mandate.launcher.Migration;
import eu.mandate.launcher.Secrets;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Gives the container a migrated embedded database. Registered before the container's own extension, because the container
 * reads its settings when it starts; inside the container, where the test runs a second time, there is nothing to do.
 */
public final class ContainerDatabase implements BeforeAllCallback {
    static final String SUPERUSER_URL = "probe.superuser.url";
    static final String SUPERUSER_PASSWORD = "probe.superuser.password";

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty(SUPERUSER_URL) != null) return;
        context.getRoot().getStore(Namespace.create(ContainerDatabase.class)).getOrComputeIfAbsent(Running.class);
    }

    /** The database of the whole run; closed with the last test. */
    static final class Running implements AutoCloseable {
        private final DataFolder data;
        private final EmbeddedDatabase database;

        Running() {
            data = DataFolder.take(Path.of("target", "container").toAbsolutePath());
            data.emptied("database");
            // Notes of a database that is gone would say that its log was set back.
            var secrets = new Secrets(data.emptied("secrets"));
            database = EmbeddedDatabase.start(data, secrets, null);
            var application = new Login("app_rw", secrets.password("app_rw"));
            var sequencer = new Login("app_seq", secrets.password("app_seq"));
            var address = database.prepare(new Login("owner", secrets.password("owner")), application, sequencer);
            new Migration(address).apply(Path.of("../launcher/target/mandate.war"), data.emptied("migration"));
            System.setProperty(
                    "payara.cmdOptions",
                    String.join(
                            " ",
                            "-Dmandate.db.url=" + address.url(),
                            "-Dmandate.db.user=app_rw",
                            "-Dmandate.db.password=" + application.password(),
                            "-Dmandate.db.sequencer.user=app_seq",
                            "-Dmandate.db.sequencer.password=" + sequencer.password(),
                            "-Dmandate.audit.dir=" + data.resolve("secrets").resolve("audit"),
                            "-Dmandate.keys.dir=" + data.resolve("secrets").resolve("keys"),
                            "-Dmandate.store.regions=CN,EU,UK,OTHER",
                            "-Dmandate.base.url=http://localhost",
                            "-Dmandate.demo=false",
                            "-Dmandate.clock.settable=true",
                            "-Dmandate.session.minutes=30",
                            "-Dmandate.bootstrap.file=" + data.resolve("first-administrator.txt"),
                            "-D" + SUPERUSER_URL + "=" + address.url(),
                            "-D" + SUPERUSER_PASSWORD + "=" + secrets.password("postgres"),
                            "-Dprobe.report=" + absolute("target/sabotage-matrix.md"),
                            "-Dprobe.document=" + absolute("../docs/features/tenant.md")));
        }

        private static Path absolute(String path) {
            return Path.of(path).toAbsolutePath().normalize();
        }

        @Override
        public void close() {
            database.close();
            data.close();
        }
    }
}
