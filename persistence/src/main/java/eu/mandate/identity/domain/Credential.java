package eu.mandate.identity.domain;

import eu.mandate.kernel.domain.Sha256;
import eu.mandate.tenant.domain.TenantId;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A secret that stands for a row of one space: {@code <prefix>_<space, base 36>_<id, 32 hex>_<43 characters base64url of
 * 32 random bytes>}. The space part only routes the look-up; naming another space finds nothing there. Stored is the
 * SHA-256 of the random bytes: they have full entropy, so a slow hash would add nothing.
 */
public final class Credential {

    /** What a credential is good for; the prefix lets secret scanners recognise it. */
    public enum Kind {
        API_TOKEN("mdt"),
        INVITATION("mdi"),
        PASSWORD_RESET("mdr");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    private static final int SECRET_BYTES = 32;
    private static final int LONGEST = 3 + 1 + 6 + 1 + 32 + 1 + 43;
    private static final Pattern FORM =
            Pattern.compile("(mdt|mdi|mdr)_([1-9a-z][0-9a-z]{0,5})_([0-9a-f]{32})_([A-Za-z0-9_-]{43})");

    private final Kind kind;
    private final TenantId tenant;
    private final UUID id;
    private final byte[] secret;

    private Credential(Kind kind, TenantId tenant, UUID id, byte[] secret) {
        this.kind = Objects.requireNonNull(kind);
        this.tenant = Objects.requireNonNull(tenant);
        this.id = Objects.requireNonNull(id);
        this.secret = secret;
    }

    /** Makes a credential with a fresh secret. */
    public static Credential issue(Kind kind, TenantId tenant, UUID id, SecureRandom random) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new Credential(kind, tenant, id, secret);
    }

    /** Reads a credential of the kind; empty for every text that {@link #text} would not have written. */
    public static Optional<Credential> parse(Kind kind, String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        var form = FORM.matcher(text);
        if (!form.matches() || !form.group(1).equals(kind.prefix)) {
            return Optional.empty();
        }
        var tenant = Long.parseLong(form.group(2), Character.MAX_RADIX);
        if (tenant > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        var secret = Base64.getUrlDecoder().decode(form.group(4));
        var read = new Credential(kind, new TenantId((int) tenant), uuid(form.group(3)), secret);
        // The last character carries two bits that decoding ignores.
        return read.text().equals(text) ? Optional.of(read) : Optional.empty();
    }

    /** The whole secret text, to be handed out once. */
    public String text() {
        return String.join(
                "_",
                kind.prefix,
                Integer.toString(tenant.value(), Character.MAX_RADIX),
                hex(id),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** The space whose row the credential names. */
    public TenantId tenant() {
        return tenant;
    }

    /** The id of the row. */
    public UUID id() {
        return id;
    }

    /** SHA-256 of the secret part, 32 bytes. */
    public byte[] digest() {
        return Sha256.of(secret);
    }

    /** Whether the stored digest is this secret's; takes the same time wherever they differ. */
    public boolean matches(byte[] storedDigest) {
        return Sha256.same(digest(), storedDigest);
    }

    /** Names the row, never the secret. */
    @Override
    public String toString() {
        return kind + " " + id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Credential that
                && kind == that.kind
                && tenant.equals(that.tenant)
                && id.equals(that.id)
                && Arrays.equals(secret, that.secret);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private static String hex(UUID id) {
        return HexFormat.of().toHexDigits(id.getMostSignificantBits())
                + HexFormat.of().toHexDigits(id.getLeastSignificantBits());
    }

    private static UUID uuid(String hex) {
        return new UUID(HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32));
    }
}
