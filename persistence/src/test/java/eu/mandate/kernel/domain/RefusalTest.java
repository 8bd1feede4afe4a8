package eu.mandate.kernel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RefusalTest {
    @Test
    void carriesCodeReasonAndArguments() {
        var refusal = Refusal.of(Code.CONFLICT, "tenant-key-taken", "acme");
        assertThat(refusal.code()).isEqualTo(Code.CONFLICT);
        assertThat(refusal.reason()).isEqualTo("tenant-key-taken");
        assertThat(refusal.arguments()).containsExactly("acme");
        assertThat(refusal.errors()).isEmpty();
    }

    @Test
    void invalidInputPointsAtTheField() {
        var refusal = Refusal.invalid("/limit", "limit-out-of-range", 1, 200);
        assertThat(refusal.code()).isEqualTo(Code.VALIDATION);
        assertThat(refusal.errors()).containsExactly(Violation.of("/limit", "limit-out-of-range", 1, 200));
    }

    @Test
    void collectsViolationsInOrder() {
        var refusal = Refusal.invalid("/name", "too-short").with(Violation.of("/key", "key-malformed"));
        assertThat(refusal.errors()).extracting(Violation::pointer).containsExactly("/name", "/key");
    }

    @Test
    void unknownAndMissingIdentifiersAreOneAnswer() {
        assertThat(Refusal.notFound("tenant", null).code()).isEqualTo(Code.NOT_FOUND);
        assertThat(Refusal.notFound("tenant", "x").reason()).isEqualTo("not-found");
    }

    @Test
    void reasonsAreKebabCaseKeys() {
        assertThatIllegalArgumentException().isThrownBy(() -> Refusal.of(Code.CONFLICT, "Key taken"));
    }

    @Test
    void pointersAreJsonPointers() {
        assertThatIllegalArgumentException().isThrownBy(() -> Violation.of("name", "too-short"));
    }
}
