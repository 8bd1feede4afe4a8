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
        assertThat(Paging.slice(null, null)).isEqualTo(new SliceRequest(50, null));
    }

    @Test
    void passesLimitAndCursorOn() {
        assertThat(Paging.slice("200", "abc")).isEqualTo(new SliceRequest(200, "abc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "ten", "1.5", "", "99999999999"})
    void refusesOtherLimits(String limit) {
        var refusal = catchThrowableOfType(Refusal.class, () -> Paging.slice(limit, null));
        assertThat(refusal.code()).isEqualTo(Code.VALIDATION);
        assertThat(refusal.errors().get(0).pointer()).isEqualTo("/limit");
    }
}
