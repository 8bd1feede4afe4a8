package eu.mandate.identity.service.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2idTest {

    /** From the test vectors of the reference implementation (P-H-C/phc-winner-argon2, src/test.c). */
    private static final String REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    @Test
    void agreesWithTheReferenceImplementation() {
        var hash = Argon2id.parse(REFERENCE).orElseThrow();
        assertThat(hash.matches("password")).isTrue();
        assertThat(hash.matches("Password")).isFalse();
        assertThat(hash.text()).isEqualTo(REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApl8ArZWb2GRPPc",
                "$argon2id$v=19$m=9999999,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApl8ArZWb2GRPPc",
                "$argon2id$v=19$m=65536,t=0,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApl8ArZWb2GRPPc",
                "$argon2id$v=19$m=65536,t=2,p=999$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApl8ArZWb2GRPPc"
            })
    void refusesWhatItDidNotWriteAndWhatWouldStopTheServer(String text) {
        assertThat(Argon2id.parse(text)).isEmpty();
    }
}
