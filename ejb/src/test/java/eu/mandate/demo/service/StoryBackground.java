package eu.mandate.demo.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.register.RegisterPayload;
import eu.mandate.catalogue.domain.register.RegisterRules;
import eu.mandate.catalogue.domain.register.RegisterSurroundings;
import eu.mandate.catalogue.service.setup.RegisterSeed;
import eu.mandate.kernel.json.Records;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Judges the entries of a story's vendor as an operator's would be, beside each other and its profile in force. */
final class StoryBackground {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private StoryBackground() {}

    /** @param service key of the profile that comes with the product */
    static void check(RegisterSeed seed, List<RegisterSeed> all, String service) {
        var entries = all.stream()
                .collect(groupingBy(RegisterSeed::register, toMap(RegisterSeed::key, StoryBackground::payload)));
        RegisterRules.check(
                payload(seed),
                new RegisterSurroundings(seed.key(), entries, List.of(profile(service)), Set.of(service), TODAY));
    }

    private static RegisterPayload payload(RegisterSeed seed) {
        return (RegisterPayload) Records.read(seed.json(), seed.register().payload());
    }

    private static ServiceProfile profile(String service) {
        try (var stream = StoryBackground.class.getResourceAsStream("/catalogue/" + service + ".json")) {
            return Records.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), ServiceProfile.class);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
