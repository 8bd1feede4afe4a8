package eu.mandate.verifier;

import eu.mandate.verifier.form.Malformed;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The verifier as a program. Exit codes: 0 good, 1 not good, 2 wrong usage or nothing to read. */
public final class Main {
    private static final int GOOD = 0;
    private static final int NOT_GOOD = 1;
    private static final int UNUSABLE = 2;

    private Main() {}

    /** Checks one file and ends the process with the exit code. */
    public static void main(String[] words) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(Path.of(""), List.of(words), new Streams(out, err)));
    }

    /**
     * Where the verdict and complaints go.
     *
     * @param err for wrong usage only
     */
    public record Streams(PrintWriter out, PrintWriter err) {}

    /**
     * Checks one file and prints the verdict.
     *
     * @param folder that relative names start from
     * @return the exit code
     */
    public static int run(Path folder, List<String> words, Streams streams) {
        if (words.contains("--help")) {
            streams.out().print(Arguments.USAGE);
            streams.out().flush();
            return GOOD;
        }
        try {
            var arguments = Arguments.of(folder, words);
            var verifier = Verifier.pinning(arguments.keys());
            if (arguments.log() != null) {
                verifier = verifier.ofLog(arguments.log());
            }
            if (arguments.since() != null) {
                verifier = verifier.since(arguments.since());
            }
            var verdict = verifier.check(arguments.file());
            streams.out().print(arguments.json() ? JsonText.of(verdict) + "\n" : TableText.of(verdict));
            streams.out().flush();
            return verdict.good() ? GOOD : NOT_GOOD;
        } catch (Arguments.Wrong e) {
            return unusable(streams, e.getMessage() + "\n" + Arguments.USAGE.stripTrailing());
        } catch (Malformed e) {
            return unusable(streams, "What was given to compare with cannot be used: " + e.getMessage());
        } catch (IOException | InvalidPathException e) {
            return unusable(streams, "Cannot be read: " + e.getMessage());
        }
    }

    private static int unusable(Streams streams, String message) {
        streams.err().println(message);
        streams.err().flush();
        return UNUSABLE;
    }
}
