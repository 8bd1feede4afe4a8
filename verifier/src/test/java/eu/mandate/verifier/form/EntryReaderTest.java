package eu.mandate.verifier.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryReaderTest {

    private static final String HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String ENTRY = """
            mandate-entry/v1
            id 019390a0-0000-7000-8000-000000000001
            at 2024-02-29T12:00:00.000250Z
            actor -
            role LEGAL,AUDITOR
            credential -
            action audit-detail-redacted
            object-type audit-entry
            object %1$s
            outcome ALLOWED
            reason -
            purpose 目的
            policy 7
            detail %1$s
            """.formatted(HASH);

    @Test
    void anEntryIsReadInItsOneForm() {
        var reader = read(ENTRY);
        assertThat(reader.detail()).isEqualTo(HexFormat.of().parseHex(HASH));
        assertThat(reader.detailed()).isTrue();
        assertThat(reader.commitsTo(HexFormat.of().parseHex(HASH))).isTrue();
        assertThat(reader.commitsTo(new byte[32])).isFalse();
        assertThat(reader.redaction()).isTrue();
        assertThat(reader.repeated()).isFalse();
        assertThat(reader.repeated()).isTrue();
        assertThat(read(ENTRY.replace("detail " + HASH, "detail -")).detailed()).isFalse();
        assertThat(read(ENTRY.replace("ALLOWED", "FORBIDDEN")).redaction()).isFalse();
        assertThat(read(ENTRY.replace("object " + HASH, "object -")).redaction())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "mandate-entry/v1, mandate-entry/v2",
        "019390a0-, 019390A0-",
        "-8000-, 08000-",
        "2024-02-29, 2023-02-29",
        "2024-02-29, 2024-13-01",
        "2024-02-29, 2024-04-31",
        "2024-02-29, 2024-00-01",
        "T12:00, T24:00",
        ".000250Z, .00025Z",
        "actor -, actor x",
        "object e3b0, object E3B0",
        "outcome ALLOWED, outcome -",
        "action audit, Action audit",
        "policy 7, policy",
        "purpose 目的, purpose \u0080"
    })
    void everyOtherFormIsRefused(String right, String wrong) {
        assertThat(ENTRY).contains(right);
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> read(ENTRY.replace(right, wrong)));
    }

    @Test
    void whatIsTooLongOrGoesOnIsRefused() {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> read(ENTRY + "more -\n"));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> read(ENTRY.strip()));
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> read(ENTRY.replace("policy 7", "policy " + "7".repeat(65_535))));
        assertThat(read(ENTRY.replace("policy 7", "policy " + "7".repeat(60_000)))
                        .length())
                .isGreaterThan(60_000);
    }

    private static EntryReader read(String entry) {
        var reader = new EntryReader();
        reader.decode(Line.of(Base64.getEncoder().encode(entry.getBytes(StandardCharsets.UTF_8))));
        reader.read();
        return reader;
    }
}
