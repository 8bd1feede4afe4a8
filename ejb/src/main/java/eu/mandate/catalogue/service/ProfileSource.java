package eu.mandate.catalogue.service;

import eu.mandate.catalogue.domain.BuiltInProfileView;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Sha256;
import eu.mandate.kernel.json.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;

/** Profiles before they are anybody's: as a file came in, or as one comes with the product. */
@ApplicationScoped
public class ProfileSource {

    @Inject
    ProfileReader reader;

    @Inject
    BuiltInProfiles builtIns;

    /** @throws Refusal VALIDATION with every fault */
    public ServiceProfile read(String json) {
        return reader.read(json);
    }

    /** @throws Refusal NOT_FOUND */
    public ServiceProfile builtIn(String key) {
        if (!builtIns.keys().contains(key)) throw Refusal.notFound("built-in-profile", key);
        return reader.read(builtIns.json(key));
    }

    /** All profiles that come with the product, by key. */
    public List<BuiltInProfileView> builtIns() {
        return builtIns.keys().stream().sorted().map(this::view).toList();
    }

    private BuiltInProfileView view(String key) {
        var profile = builtIn(key);
        var hash = HexFormat.of().formatHex(Sha256.of(Records.write(profile)));
        return new BuiltInProfileView(key, profile.version(), profile.name(), hash);
    }
}
