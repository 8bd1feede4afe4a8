package eu.mandate.catalogue.domain.register;

import static java.util.stream.Collectors.toSet;

import eu.mandate.catalogue.domain.profile.CodeName;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.kernel.domain.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an entry names has to be there: services, codes of their profiles, other entries. */
public final class RegisterReferences {

    private final RegisterPayload payload;
    private final RegisterSurroundings surroundings;
    private final Gaps faults = new Gaps();

    private RegisterReferences(RegisterPayload payload, RegisterSurroundings surroundings) {
        this.payload = payload;
        this.surroundings = surroundings;
    }

    /** What an entry names that is not there. */
    static List<Violation> faults(RegisterPayload payload, RegisterSurroundings surroundings) {
        return new RegisterReferences(payload, surroundings).found();
    }

    /** The entries that name another one, each as {@code register/key}, in order. */
    public static List<String> naming(Register register, String key, RegisterSurroundings surroundings) {
        return surroundings.entries().entrySet().stream()
                .flatMap(all -> all.getValue().entrySet().stream()
                        .filter(entry -> names(entry.getValue(), register, key))
                        .map(entry -> all.getKey().slug() + "/" + entry.getKey()))
                .sorted()
                .toList();
    }

    private static boolean names(RegisterPayload payload, Register register, String key) {
        return RegisterReference.of(payload)
                .filter(reference ->
                        reference.register() == register && reference.key().equals(key))
                .isPresent();
    }

    private List<Violation> found() {
        services();
        var judged = judged();
        if (!judged.isEmpty()) codes(judged);
        RegisterReference.of(payload).ifPresent(this::entry);
        if (payload instanceof SubProcessor engaging && !engaging.engagesOthers()) below();
        return faults.found();
    }

    private void services() {
        if (!surroundings.services().isEmpty()) {
            faults.among("/services", payload.services(), surroundings.services(), "service-unknown");
        }
    }

    /** The profiles whose codes the entry may use; none when one of its services has no profile yet. */
    private List<ServiceProfile> judged() {
        var served = surroundings.profiles().stream()
                .filter(profile -> payload.serves(profile.key()))
                .toList();
        var known = served.stream().map(ServiceProfile::key).collect(toSet());
        return payload.services() == null || known.containsAll(payload.services()) ? served : List.of();
    }

    private void codes(List<ServiceProfile> profiles) {
        var categories = all(profiles, ServiceProfile::categories, DataCategory::code);
        if (payload instanceof SubProcessor engaged) {
            // What has ended keeps the codes that it had, whatever became of them since.
            if (engaged.authorisation() == SubProcessor.Authorisation.ENDED) return;
            categories(engaged.categories(), categories);
            faults.among(
                    "/subjects",
                    engaged.subjects(),
                    all(profiles, ServiceProfile::subjects, CodeName::code),
                    "code-not-in-profile");
            faults.among(
                    "/purposes",
                    engaged.purposes(),
                    all(profiles, ServiceProfile::purposes, Purpose::code),
                    "code-not-in-profile");
        }
        if (payload instanceof Transfer transfer) categories(transfer.categories(), categories);
        if (payload instanceof DataLocation location) categories(location.categories(), categories);
        if (payload instanceof ConnectedPlatform platform) {
            categories(platform.categories(), categories);
            var networks = all(profiles, ServiceProfile::networks, Network::code);
            var unknown = platform.network() != null && !networks.contains(platform.network());
            faults.when(unknown, "/network", "code-not-in-profile");
        }
    }

    private void categories(List<String> named, Set<String> known) {
        faults.among("/categories", named, known, "code-not-in-profile");
    }

    private static <T> Set<String> all(
            List<ServiceProfile> profiles, Function<ServiceProfile, List<T>> register, Function<T, String> code) {
        return profiles.stream().map(register).flatMap(List::stream).map(code).collect(toSet());
    }

    private void entry(RegisterReference reference) {
        var named = Optional.ofNullable(surroundings.of(reference.register()).get(reference.key()));
        if (circular(reference)) faults.when(true, reference.pointer(), "register-chain-circular");
        else if (named.isEmpty()) faults.when(true, reference.pointer(), "register-entry-missing");
        else if (payload instanceof SubProcessor && named.get() instanceof SubProcessor above) {
            faults.when(!above.engagesOthers(), reference.pointer(), "sub-processor-engages-nobody");
        }
    }

    /** A chain that came back to the entry itself would have no first link, and whoever follows it would never arrive. */
    private boolean circular(RegisterReference first) {
        if (payload instanceof DataLocation) return false;
        var passed = new HashSet<String>();
        var entries = surroundings.of(first.register());
        var next = Optional.of(first.key());
        while (next.isPresent() && passed.add(next.get())) {
            if (next.get().equals(surroundings.key())) return true;
            next = Optional.ofNullable(entries.get(next.get()))
                    .flatMap(RegisterReference::of)
                    .map(RegisterReference::key);
        }
        return false;
    }

    private void below() {
        var engaged = surroundings.of(Register.SUB_PROCESSOR).entrySet().stream()
                .filter(entry -> names(entry.getValue(), Register.SUB_PROCESSOR, surroundings.key()))
                .map(entry -> entry.getKey())
                .sorted();
        engaged.reduce((one, other) -> one + ", " + other)
                .ifPresent(keys -> faults.when(true, "/engagesOthers", "sub-processor-engages", keys));
    }

    /** Everything an entry may name and everything that may name it stands in these registers. */
    public static Stream<Register> registers() {
        return Stream.of(Register.SUB_PROCESSOR, Register.SIGNATORY, Register.LOCATION);
    }
}
