package eu.mandate.agreement.service;

import eu.mandate.kernel.domain.Sha256;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal, as people compare it. */
final class Hashes {

    private Hashes() {}

    static String of(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content));
    }

    static String of(String text) {
        return HexFormat.of().formatHex(Sha256.of(text));
    }
}
