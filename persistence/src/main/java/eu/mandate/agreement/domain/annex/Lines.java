package eu.mandate.agreement.domain.annex;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several values in one cell, one below the other; absent ones are left out. */
final class Lines {

    private Lines() {}

    static String of(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
