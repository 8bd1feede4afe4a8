package eu.mandate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/**
 * Where the server is and who calls: the options, else the environment, else the demo file. An address without a token
 * is never completed from the demo file: a token goes only to the server it was made for.
 */
final class Connection {

    private static final String DEFAULT_DATA = ".mandate";
    private static final String DEFAULT_URL = "http://localhost:8080";

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Server, for example https://mandate.example; else MANDATE_URL.")
    String url;

    @Option(names = "--token-file", paramLabel = "F", description = "File with the API token; else MANDATE_TOKEN.")
    Path tokenFile;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data folder of a local demo (default: ${DEFAULT-VALUE}).")
    Path data = Path.of(DEFAULT_DATA);

    @Option(names = "--as", paramLabel = "USERNAME", description = "Which person of the demo calls.")
    String username;

    @Option(names = "--tenant", paramLabel = "KEY", description = "Which tenant of the demo the caller belongs to.")
    String tenant;

    /** @param roles of the person taken from the demo file when nobody is named, the best first */
    Server server(Surroundings surroundings, List<String> roles) {
        if (username != null && (url != null || tokenFile != null)) {
            throw new CallFailed("--as picks a person of the demo file; leave out --url and --token-file.");
        }
        if (username != null) {
            return demo(surroundings, roles);
        }
        var address = url == null ? surroundings.variable("MANDATE_URL") : url;
        var token = token(surroundings);
        if (token != null) {
            return new Server(address == null ? DEFAULT_URL : address, token);
        }
        if (address != null) {
            throw new CallFailed("No token for " + address + ": give --token-file or MANDATE_TOKEN.");
        }
        return demo(surroundings, roles);
    }

    private Server demo(Surroundings surroundings, List<String> roles) {
        var file = surroundings.folder().resolve(data).resolve("demo.json");
        if (!Files.exists(file)) {
            throw new CallFailed("No token: give --token-file or MANDATE_TOKEN, or --data of a running demo.");
        }
        var demo = DemoFile.read(file);
        return new Server(demo.baseUrl(), demo.token(new DemoFile.Wanted(roles, tenant, username)));
    }

    private String token(Surroundings surroundings) {
        return tokenFile == null ? surroundings.variable("MANDATE_TOKEN") : firstLine(surroundings.folder());
    }

    private String firstLine(Path folder) {
        try (var lines = Files.lines(folder.resolve(tokenFile))) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new CallFailed("The token file " + tokenFile + " is empty."));
        } catch (IOException e) {
            throw new CallFailed("The token file " + tokenFile + " cannot be read.", e);
        }
    }
}
