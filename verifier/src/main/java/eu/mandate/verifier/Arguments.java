package eu.mandate.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the call says.
 *
 * @param keys pinned verifier keys
 * @param log the pinned id of the log in base64, or null
 * @param since what was seen earlier, or null
 */
record Arguments(Path file, List<String> keys, String log, Path since, boolean json) {
    static final String USAGE = """
            java -jar verifier.jar FILE [--key VKEY]... [--key-file KEYS]... [--log ID] [--since OLDER] [--output json|table]
              FILE             an exported log (mandate-log/v1) or a proof (mandate-proof/v1)
              --key VKEY       a key you know to be the log's, name+id+base64; may be given several times
              --key-file KEYS  a file of such keys, one in a line; # begins a remark
              --log ID         the id you know to be your log's, base64 of 32 bytes: the file has to be of that log
              --since OLDER    an older export of the log, or an older note of the cell: the log has to go on from there
              --output FORM    json or table (default: table)
            What a good verdict rests on:
              PINNED           a key you gave signed it: whoever made the file cannot have chosen it
              FILE_ONLY        only keys in the file signed it: it agrees with itself, but anybody could have made it
            Exit codes: 0 good, 1 not good, 2 wrong usage or nothing to read.
            """;

    /** Wrong usage; the message says which. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message);
        }
    }

    static Arguments of(Path folder, List<String> words) throws Wrong, IOException {
        var reading = new Reading(folder);
        for (var rest = words.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            if (!word.startsWith("--")) {
                reading.file(word);
            } else if (rest.hasNext()) {
                reading.option(word, rest.next());
            } else {
                throw new Wrong("What is " + word + "?");
            }
        }
        if (reading.file == null) {
            throw new Wrong("Which file?");
        }
        return new Arguments(reading.file, reading.keys, reading.log, reading.since, reading.json);
    }

    private static final class Reading {
        private static final int MOST_BYTES = 1 << 20;

        private final Path folder;
        private final List<String> keys = new ArrayList<>();
        private Path file;
        private String log;
        private Path since;
        private boolean json;

        Reading(Path folder) {
            this.folder = folder;
        }

        void file(String word) throws Wrong {
            if (file != null) {
                throw new Wrong("One file at a time.");
            }
            file = folder.resolve(word);
        }

        void option(String name, String value) throws Wrong, IOException {
            switch (name) {
                case "--key" -> keys.add(value);
                case "--key-file" -> keys.addAll(keysIn(folder.resolve(value)));
                case "--log" -> log = value;
                case "--since" -> since = folder.resolve(value);
                case "--output" -> json = json(value);
                default -> throw new Wrong("What is " + name + "?");
            }
        }

        private static boolean json(String value) throws Wrong {
            if (!List.of("json", "table").contains(value)) {
                throw new Wrong("The output is json or table.");
            }
            return value.equals("json");
        }

        /** A file without a key would check less than was asked for, and look as if it had not. */
        private static List<String> keysIn(Path file) throws Wrong, IOException {
            var keys = Arrays.stream(text(file).split("\\R"))
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (keys.isEmpty()) {
                throw new Wrong("There is no key in " + file + ".");
            }
            return keys;
        }

        private static String text(Path file) throws Wrong, IOException {
            try (var in = Files.newInputStream(file)) {
                var bytes = in.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    throw new Wrong("The file of keys " + file + " is larger than a mebibyte.");
                }
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
    }
}
