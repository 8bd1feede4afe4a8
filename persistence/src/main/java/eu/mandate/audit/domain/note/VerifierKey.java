package eu.mandate.audit.domain.note;

import eu.mandate.audit.domain.tree.Hash;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of a key that signs notes (C2SP signed-note, Ed25519).
 *
 * @param name usually the log's origin; no space and no plus
 * @param publicKey 32 bytes as RFC 8032 section 5.1.2 encodes them
 */
public record VerifierKey(String name, byte[] publicKey) {
    /** The signature type of Ed25519. */
    static final byte ED25519 = 1;

    private static final int LENGTH = 32;

    public VerifierKey {
        if (!NoteSignature.isName(name) || publicKey.length != LENGTH) {
            throw new IllegalArgumentException("A verifier key has a name without spaces and plus, and 32 bytes.");
        }
        publicKey = publicKey.clone();
    }

    /**
     * Reads {@link #text}.
     *
     * @throws IllegalArgumentException when it is no such text, or its id is not the key's
     */
    public static VerifierKey parse(String text) {
        var parts = text.split("\\+", 3);
        var encoded = parts.length == 3 ? Base64.getDecoder().decode(parts[2]) : new byte[0];
        if (encoded.length != 1 + LENGTH || encoded[0] != ED25519) {
            throw new IllegalArgumentException("No Ed25519 verifier key: " + text);
        }
        var key = new VerifierKey(parts[0], Arrays.copyOfRange(encoded, 1, encoded.length));
        if (!key.text().equals(text)) {
            throw new IllegalArgumentException("The id of the verifier key is not its own: " + text);
        }
        return key;
    }

    /** Name, id in hexadecimal and key in base64, joined by plus. */
    public String text() {
        var id = HexFormat.of().toHexDigits(id());
        return name + "+" + id + "+" + Base64.getEncoder().encodeToString(typed(publicKey));
    }

    /** The first four bytes of SHA-256(name, newline, type, public key). */
    public int id() {
        var hash = Hash.sha256((name + "\n").getBytes(StandardCharsets.UTF_8), typed(publicKey));
        return ByteBuffer.wrap(hash.bytes()).getInt();
    }

    @Override
    public byte[] publicKey() {
        return publicKey.clone();
    }

    boolean verifies(String text, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key());
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** RFC 8032 section 5.1.3: little-endian y, the sign of x in the highest bit. */
    private PublicKey key() throws GeneralSecurityException {
        var bigEndian = new byte[LENGTH];
        for (var at = 0; at < LENGTH; at++) {
            bigEndian[at] = publicKey[LENGTH - 1 - at];
        }
        var xOdd = bigEndian[0] < 0;
        bigEndian[0] &= 0x7f;
        var point = new EdECPoint(xOdd, new BigInteger(1, bigEndian));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }

    static byte[] typed(byte[] key) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(ED25519);
        bytes.writeBytes(key);
        return bytes.toByteArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key && text().equals(key.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
