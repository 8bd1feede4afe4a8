package eu.mandate.kernel.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    @Test
    void asksForFiftyItemsWhenNobodySays() {
        assertThat(new Paging(null, null).slice()).isEqualTo(new SliceRequest(50, null));
    }

    @Test
    void passesLimitAndCursorOn() {
        assertThat(new Paging("200", "abc").slice()).isEqualTo(new SliceRequest(200, "abc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "ten", "1.5", "", "99999999999"})
    void refusesOtherLimits(String limit) {
        var refusal = catchThrowableOfType(Refusal.class, () -> new Paging(limit, null).slice());
        assertThat(refusal.code()).isEqualTo(Code.VALIDATION);
        assertThat(refusal.errors().get(0).pointer()).isEqualTo("/limit");
    }
}
