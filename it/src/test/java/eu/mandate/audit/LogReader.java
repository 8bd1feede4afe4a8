package eu.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.verifier.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Somebody who reads a log over the API and checks it with the verifier alone. */
public final class LogReader {
    private final Api api;
    private final Path folder;
    private int files;

    /** @param folder where the verifier finds what it is given */
    public LogReader(Api api, Path folder) {
        this.api = api;
        this.folder = folder;
    }

    /** What the verifier answered and printed. */
    public record Verdict(int exitCode, String text) {}

    /** Asks until the answer is as wanted: the order and the note come a moment after the entry. */
    public Answer await(String path, Predicate<Answer> wanted) {
        for (var i = 0; i < 300; i++) {
            var answer = api.get(path);
            if (answer.status() == 200 && wanted.test(answer)) return answer;
            assertThat(answer.status()).as(answer.body()).isIn(200, 409);
            pause();
        }
        throw new IllegalStateException("never as wanted: " + path);
    }

    /** Asks until there is an answer. */
    public Answer await(String path) {
        return await(path, answer -> true);
    }

    /** An export that covers an entry. */
    public String exportWith(String entry) {
        await("/audit/entries/" + entry + "/proof");
        return await("/audit/export").body();
    }

    /** A file with that text, where the verifier finds it. */
    public Path saved(String text) {
        try {
            return Files.writeString(folder.resolve("file-" + ++files), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the verifier says of a file with that text. */
    public Verdict verify(String file, String... more) {
        var words = new ArrayList<String>(List.of(saved(file).toString()));
        words.addAll(List.of(more));
        var text = new StringWriter();
        var out = new PrintWriter(text, true);
        return new Verdict(Main.run(folder, words, new Main.Streams(out, out)), text.toString());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
