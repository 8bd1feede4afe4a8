package eu.mandate.dataplane;

import eu.mandate.driver.Api;
import eu.mandate.driver.Installation;
import eu.mandate.driver.LaunchedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Another server on the database and the keys of the shared installation. */
final class SecondNode implements AutoCloseable {
    private final LaunchedProcess process;
    private final String baseUrl;

    private SecondNode(LaunchedProcess process, String baseUrl) {
        this.process = process;
        this.baseUrl = baseUrl;
    }

    /** Starts it. @param folder of its own */
    static SecondNode start(Path folder) throws IOException, InterruptedException {
        var port = LaunchedProcess.freePort();
        var process = LaunchedProcess.start(
                        folder,
                        environment(),
                        "--port",
                        Integer.toString(port),
                        "--data",
                        folder.resolve("data").toString())
                .awaitAnswer();
        return new SecondNode(process, "http://localhost:" + port);
    }

    private static Map<String, String> environment() throws IOException {
        var secrets = Installation.shared().data().resolve("secrets");
        var variables = new HashMap<String, String>();
        variables.put("MANDATE_DB_URL", Installation.shared().databaseUrl());
        variables.put("MANDATE_DB_PASSWORD", password(secrets, "app_rw"));
        variables.put("MANDATE_DB_OWNER_PASSWORD", password(secrets, "owner"));
        variables.put("MANDATE_DB_SEQUENCER_PASSWORD", password(secrets, "app_seq"));
        variables.put("MANDATE_AUDIT_DIR", secrets.resolve("audit").toString());
        variables.put("MANDATE_KEYS_DIR", secrets.resolve("keys").toString());
        variables.put("MANDATE_STORE_REGIONS", "CN, EU, UK, OTHER");
        return variables;
    }

    private static String password(Path secrets, String role) throws IOException {
        return Files.readString(secrets.resolve(role + ".password")).strip();
    }

    /** The REST API of this node. */
    Api api(String token) {
        return new Api(baseUrl, token);
    }

    @Override
    public void close() {
        process.close();
    }
}
