package eu.mandate.catalogue.service.setup;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.register.Register;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedOrderTest {

    @Test
    void whatAnotherOneNamesComesBeforeIt() {
        assertThat(order(place("second"), below("second", "first"), below("first", "host"), below("host", null)))
                .containsExactly("host", "first", "second", "place-of-second");
    }

    @Test
    void whatIsNotAmongThemHoldsNothingUp() {
        assertThat(order(below("first", "elsewhere"), below("second", null))).containsExactly("first", "second");
    }

    @Test
    void aCircleIsLeftToTheRules() {
        assertThat(order(below("first", "second"), below("second", "first"), below("third", null)))
                .containsExactly("third", "first", "second");
    }

    private static List<String> order(RegisterSeed... seeds) {
        return SeedOrder.of(Arrays.asList(seeds)).stream()
                .map(RegisterSeed::key)
                .toList();
    }

    private static RegisterSeed below(String key, String above) {
        var named = above == null ? "" : ",\"engagedBy\":\"" + above + "\"";
        return new RegisterSeed(Register.SUB_PROCESSOR, key, "{\"engagesOthers\":true" + named + "}");
    }

    private static RegisterSeed place(String subProcessor) {
        return new RegisterSeed(
                Register.LOCATION, "place-of-" + subProcessor, "{\"subProcessor\":\"" + subProcessor + "\"}");
    }
}
