package eu.mandate.instruction.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.domain.InstructionSource;
import eu.mandate.instruction.domain.PayloadChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Versions are compared by what their payloads say and by what follows from them. */
class VersionChangesTest {

    /** A payload that gives as many fields as it says. */
    public record Giving(Integer fields, List<String> people, Boolean all) {}

    private record GivingKind() implements InstructionKind<Giving> {
        @Override
        public String key() {
            return "giving";
        }

        @Override
        public Class<Giving> payload() {
            return Giving.class;
        }

        @Override
        public Set<String> givers() {
            return Set.of();
        }

        @Override
        public Map<String, List<String>> implied(Giving payload) {
            return Map.of("given", List.of("A.a", "A.b", "A.c").subList(0, payload.fields()));
        }
    }

    private final VersionChanges versions = new VersionChanges();

    VersionChangesTest() {
        versions.kinds = new InstructionKinds() {
            @Override
            Optional<InstructionKind<?>> find(String key) {
                return key.equals("giving") ? Optional.of(new GivingKind()) : Optional.empty();
            }
        };
    }

    private static Instruction version(String type, String payload) {
        return new Instruction(
                1,
                type,
                "",
                InstructionSource.SERVICE_ACTION,
                payload,
                Instant.EPOCH,
                Instant.EPOCH,
                new UUID(1, 1),
                "LEGAL",
                null,
                null,
                null,
                null,
                "en",
                "zh");
    }

    @Test
    void whatFollowsFromAVersionStandsBesideWhatItSays() {
        var before = version("giving", "{\"all\":false,\"fields\":1,\"people\":[\"x\"]}");
        var after = version("giving", "{\"all\":true,\"fields\":2,\"people\":[\"y\",\"x\"]}");
        assertThat(versions.between(Optional.of(before), after))
                .containsExactly(
                        new PayloadChange("/all", List.of("true"), List.of("false")),
                        new PayloadChange("/fields", List.of("2"), List.of("1")),
                        new PayloadChange("/given", List.of("A.b"), List.of()),
                        new PayloadChange("/people", List.of("y"), List.of()));
        assertThat(versions.between(Optional.of(after), after)).isEmpty();
    }

    @Test
    void theFirstVersionAddsEverythingAlsoOfATypeThatNobodyKnowsAnyMore() {
        var payload = "{\"list\":[{\"code\":\"a\"},\"b\"],\"nested\":{\"none\":null,\"number\":7},\"text\":\"{\"}";
        assertThat(versions.between(Optional.empty(), version("gone", payload)))
                .containsExactly(
                        new PayloadChange("/list", List.of("{\"code\":\"a\"}", "b"), List.of()),
                        new PayloadChange("/nested/number", List.of("7"), List.of()),
                        new PayloadChange("/text", List.of("{"), List.of()));
    }
}
