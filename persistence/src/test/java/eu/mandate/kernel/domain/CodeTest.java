package eu.mandate.kernel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {
    @Test
    void slugIsTheNameInLowerCaseWithHyphens() {
        assertThat(Code.RECIPIENT_DPA_MISSING.slug()).isEqualTo("recipient-dpa-missing");
        assertThat(Code.VALIDATION.slug()).isEqualTo("validation");
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusBlamesTheRequest(Code code) {
        assertThat(code.status()).isIn(Set.of(400, 401, 403, 404, 409, 412, 413, 422, 429));
    }

    @Test
    void rolesAreForbiddenAndUnknownThingsAreNotFound() {
        assertThat(Code.ROLE_NOT_ALLOWED.status()).isEqualTo(403);
        assertThat(Code.NOT_FOUND.status()).isEqualTo(404);
        assertThat(Code.IDEMPOTENCY_MISMATCH.status()).isEqualTo(422);
    }
}
