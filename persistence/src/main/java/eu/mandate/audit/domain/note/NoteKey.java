package eu.mandate.audit.domain.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A key that signs notes: an Ed25519 seed (RFC 8032 section 5.1.5) with a name. Signing is deterministic. */
public final class NoteKey {
    private static final String START = "PRIVATE+KEY+";
    private static final int SEED = 32;

    private final VerifierKey verifier;
    private final byte[] seed;

    private NoteKey(VerifierKey verifier, byte[] seed) {
        this.verifier = verifier;
        this.seed = seed;
    }

    /** A new key. */
    public static NoteKey generate(String name, SecureRandom random) {
        var seed = new byte[SEED];
        random.nextBytes(seed);
        return of(name, seed);
    }

    /**
     * Reads {@link #secretText}.
     *
     * @throws IllegalArgumentException when it is no such text, or its id is not the key's; it does not repeat the text
     */
    public static NoteKey parse(String secretText) {
        var parts = secretText.startsWith(START)
                ? secretText.substring(START.length()).split("\\+", 3)
                : new String[0];
        var encoded = parts.length == 3 ? Base64.getDecoder().decode(parts[2]) : new byte[0];
        if (encoded.length != 1 + SEED || encoded[0] != VerifierKey.ED25519) {
            throw new IllegalArgumentException("No Ed25519 key for notes.");
        }
        var key = of(parts[0], Arrays.copyOfRange(encoded, 1, encoded.length));
        if (!HexFormat.of().toHexDigits(key.verifier.id()).equals(parts[1])) {
            throw new IllegalArgumentException("The id of the key for notes is not its own.");
        }
        return key;
    }

    private static NoteKey of(String name, byte[] seed) {
        return new NoteKey(new VerifierKey(name, publicKey(seed)), seed);
    }

    /** What is kept secret: {@code PRIVATE+KEY+name+id+base64}, as other tools for notes write it. */
    public String secretText() {
        return START + verifier.name() + "+" + HexFormat.of().toHexDigits(verifier.id()) + "+"
                + Base64.getEncoder().encodeToString(VerifierKey.typed(seed));
    }

    /** The half that is published. */
    public VerifierKey verifier() {
        return verifier;
    }

    NoteSignature sign(String text) {
        try {
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(privateKey());
            signing.update(text.getBytes(StandardCharsets.UTF_8));
            return new NoteSignature(verifier.name(), verifier.id(), signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The platform cannot sign with Ed25519.", e);
        }
    }

    private PrivateKey privateKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
    }

    /** The platform derives a public key only while it makes a pair, so the seed is what it finds at random. */
    private static byte[] publicKey(byte[] seed) {
        try {
            var pairs = KeyPairGenerator.getInstance("Ed25519");
            pairs.initialize(NamedParameterSpec.ED25519, new GivenBytes(seed));
            var point = ((EdECPublicKey) pairs.generateKeyPair().getPublic()).getPoint();
            var bytes = new byte[SEED];
            var y = point.getY().toByteArray();
            for (var at = 0; at < Math.min(SEED, y.length); at++) {
                bytes[at] = y[y.length - 1 - at];
            }
            bytes[SEED - 1] |= (byte) (point.isXOdd() ? 0x80 : 0);
            return bytes;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The platform has no Ed25519.", e);
        }
    }

    private static final class GivenBytes extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] given;

        GivenBytes(byte[] given) {
            this.given = given.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != given.length) {
                throw new IllegalStateException("A seed of " + bytes.length + " bytes was asked for.");
            }
            System.arraycopy(given, 0, bytes, 0, given.length);
        }
    }
}
