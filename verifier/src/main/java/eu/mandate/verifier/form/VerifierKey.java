package eu.mandate.verifier.form;

import eu.mandate.verifier.tree.Sha256;
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

/**
 * A public key for notes (C2SP signed-note, Ed25519 only).
 *
 * @param id the four bytes by which a signature names the key
 * @param key 32 bytes (RFC 8032)
 * @param text as it was read
 */
public record VerifierKey(String name, int id, byte[] key, String text) {
    private static final byte ED25519 = 1;
    private static final int LENGTH = 32;

    /**
     * Reads {@code name+id+base64}.
     *
     * @throws Malformed when it is no such text, or the id is not the key's own
     */
    public static VerifierKey parse(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length != 3 || parts[0].isEmpty() || !parts[1].matches("[0-9a-f]{8}")) {
            throw new Malformed("A verifier key was expected, name+id+base64.");
        }
        var encoded = Base64Text.bytes(Line.of(parts[2].getBytes(StandardCharsets.UTF_8)));
        if (encoded.length != 1 + LENGTH || encoded[0] != ED25519) {
            throw new Malformed("A verifier key for Ed25519 was expected.");
        }
        var hashed = new ByteArrayOutputStream();
        hashed.writeBytes((parts[0] + "\n").getBytes(StandardCharsets.UTF_8));
        hashed.writeBytes(encoded);
        var id = ByteBuffer.wrap(new Sha256().plain(hashed.toByteArray())).getInt();
        if (id != Integer.parseUnsignedInt(parts[1], 16)) {
            throw new Malformed("The verifier key " + parts[0] + " does not have the id " + parts[1] + ".");
        }
        return new VerifierKey(parts[0], id, Arrays.copyOfRange(encoded, 1, encoded.length), text);
    }

    /** Whether this is a good signature of the text. */
    boolean verifies(byte[] text, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey());
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        var y = new byte[LENGTH];
        for (var at = 0; at < LENGTH; at++) {
            y[at] = key[LENGTH - 1 - at];
        }
        var xOdd = (y[0] & 0x80) != 0;
        y[0] &= 0x7f;
        var spec = new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(xOdd, new BigInteger(1, y)));
        return KeyFactory.getInstance("Ed25519").generatePublic(spec);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey same && text.equals(same.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
