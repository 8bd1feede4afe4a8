package eu.mandate.audit.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.mandate.audit.domain.tree.Hash;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryBytesTest {

    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String FULL = """
            mandate-entry/v1
            id 019390a0-0000-7000-8000-000000000001
            at 2026-03-01T12:00:00.000250Z
            actor %1$s
            role LEGAL,AUDITOR
            credential %1$s
            action agreement-read
            object-type agreement
            object %1$s
            outcome ALLOWED
            reason -
            purpose audit
            policy 7
            detail %1$s
            """.formatted(EMPTY);

    @Test
    void anEntryHasExactlyTheseBytes() {
        assertThat(new String(EntryBytes.write(full("7")), StandardCharsets.UTF_8))
                .isEqualTo(FULL);
        assertThat(new String(EntryBytes.write(bare()), StandardCharsets.UTF_8)).isEqualTo("""
                        mandate-entry/v1
                        id 019390a0-0000-7000-8000-000000000001
                        at 2026-03-01T12:00:00.000000Z
                        actor -
                        role -
                        credential -
                        action sign-in
                        object-type session
                        object -
                        outcome REFUSED
                        reason -
                        purpose -
                        policy -
                        detail -
                        """);
    }

    @Test
    void whatWasWrittenIsRead() {
        assertThat(EntryBytes.read(EntryBytes.write(full("第七版")))).isEqualTo(full("第七版"));
        assertThat(EntryBytes.read(EntryBytes.write(bare()))).isEqualTo(bare());
    }

    @Test
    void onlyTheOneFormIsRead() {
        assertRefused(FULL.replace("/v1", "/v2"));
        assertRefused(FULL.replace(".000250Z", ".00025Z"));
        assertRefused(FULL.replace("019390a0", "019390A0"));
        assertRefused(FULL.replace("actor " + EMPTY, "actor " + EMPTY.toUpperCase(Locale.ROOT)));
        assertRefused(FULL.replace("role LEGAL", "role  LEGAL").replace("policy 7", "policy "));
        assertRefused(FULL.replace("action agreement-read", "action -"));
        assertRefused(FULL + "\n");
        assertRefused(FULL.strip());
        assertRefused(FULL.replace("purpose audit\npolicy 7", "policy 7\npurpose audit"));
        assertRefused(FULL.replace("2026-03-01", "2026-02-30"));
    }

    private static void assertRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBytes.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void valuesThatCouldBeMisreadAreRefused() {
        for (var policy : new String[] {"", "-", "a\nb", "a\u0085b", "a\u007f", "\ud800"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> full(policy));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBytes.read(new byte[] {(byte) 0xff}));
    }

    @Test
    void anEntryFitsItsBundle() {
        var room = EntryBytes.LONGEST - EntryBytes.write(full("7")).length + 1;
        assertThat(EntryBytes.write(full("x".repeat(room)))).hasSize(EntryBytes.LONGEST);
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBytes.write(full("x".repeat(room + 1))));
    }

    private static LogEntry full(String policy) {
        var hash = Hash.EMPTY_ROOT;
        return new LogEntry(
                UUID.fromString("019390a0-0000-7000-8000-000000000001"),
                Instant.parse("2026-03-01T12:00:00.000250Z"),
                hash,
                "LEGAL,AUDITOR",
                hash,
                "agreement-read",
                "agreement",
                hash,
                "ALLOWED",
                null,
                "audit",
                policy,
                hash);
    }

    private static LogEntry bare() {
        return new LogEntry(
                UUID.fromString("019390a0-0000-7000-8000-000000000001"),
                Instant.parse("2026-03-01T12:00:00Z"),
                null,
                null,
                null,
                "sign-in",
                "session",
                null,
                "REFUSED",
                null,
                null,
                null,
                null);
    }
}
