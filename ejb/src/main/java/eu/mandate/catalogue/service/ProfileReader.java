package eu.mandate.catalogue.service;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.json.ProfileSchema;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.kernel.json.Records;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads service profiles: first against the JSON Schema of their form, then as records. Whether a profile says something
 * that it must not say is for the lints.
 */
@ApplicationScoped
public class ProfileReader {

    /** Longest file, in bytes of UTF-8: 4 MiB. */
    static final int LONGEST = ProfileAdministrationService.MOST_MEBIBYTES * 1024 * 1024;

    private final ProfileSchema schema = new ProfileSchema();

    /**
     * Reads a file.
     *
     * @throws Refusal TOO_LARGE above 4 MiB; VALIDATION with the JSON pointer of every fault, 50 at most, when the text is
     *     not JSON, nests too deeply, repeats a member or does not follow the schema
     */
    public ServiceProfile read(String json) {
        if (tooLong(json)) throw Refusal.of(Code.TOO_LARGE, "profile-too-large", LONGEST / (1024 * 1024));
        var faults = schema.faults(json);
        if (!faults.isEmpty()) throw refusal(faults);
        return Records.read(json, ServiceProfile.class);
    }

    private static boolean tooLong(String json) {
        return json.length() > LONGEST || json.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }

    private static Refusal refusal(List<Violation> faults) {
        return Refusal.of(Code.VALIDATION, "invalid-input").with(faults.toArray(Violation[]::new));
    }
}
