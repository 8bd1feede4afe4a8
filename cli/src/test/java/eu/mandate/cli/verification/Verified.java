package eu.mandate.cli.verification;

import eu.mandate.verifier.Attack;
import eu.mandate.verifier.Verdict;
import eu.mandate.verifier.Verifier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Hands texts to the verifier. */
final class Verified {
    /** The key of the written log, pinned. */
    static final Verifier PINNED =
            Verifier.pinning(List.of(WrittenLog.KEY.verifier().text()));

    private Verified() {}

    static Verdict verdict(String file) {
        return verdict(file.getBytes(StandardCharsets.UTF_8));
    }

    static Verdict verdict(byte[] file) {
        return verdict(PINNED, file);
    }

    static Verdict verdict(Verifier verifier, byte[] file) {
        try {
            return verifier.check(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Set<Attack> attacks(String file) {
        return verdict(file).findings().stream()
                .map(finding -> finding.attack())
                .collect(Collectors.toSet());
    }
}
