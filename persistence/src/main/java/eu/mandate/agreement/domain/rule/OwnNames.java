package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.Snapshot;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that stand in an agreement by right: those of the parties, of the service and of the registers. */
final class OwnNames {

    private OwnNames() {}

    /** All of them in one text, a line each. */
    static String of(Snapshot snapshot) {
        var registers = snapshot.registers();
        return Stream.of(
                        customer(snapshot),
                        Stream.of(
                                snapshot.profile().name().en(),
                                snapshot.profile().name().zh()),
                        registers.entities().stream()
                                .map(one -> one.entry())
                                .flatMap(one ->
                                        Stream.of(one.legalName(), one.legalNameTranslation(), one.tradingName())),
                        registers.subProcessors().stream()
                                .map(one -> one.entry())
                                .flatMap(one -> Stream.of(one.legalName(), one.legalNameTranslation())),
                        registers.platforms().stream()
                                .map(one -> one.entry())
                                .flatMap(one -> Stream.of(one.platform(), one.operator(), one.termsUrl())),
                        registers.locations().stream().map(one -> one.entry().provider()),
                        registers.certificates().stream().map(one -> one.entry().issuer()))
                .flatMap(names -> names)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> customer(Snapshot snapshot) {
        var identity = snapshot.organisation().identity();
        return identity == null
                ? Stream.empty()
                : Stream.of(identity.legalName(), identity.legalNameTranslation(), identity.tradingName());
    }
}
