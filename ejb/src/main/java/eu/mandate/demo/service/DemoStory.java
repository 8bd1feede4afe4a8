package eu.mandate.demo.service;

import eu.mandate.identity.domain.Username;
import eu.mandate.identity.service.PublicAddress;
import eu.mandate.identity.service.guard.Passwords;
import eu.mandate.identity.service.setup.DemoPerson;
import eu.mandate.identity.service.setup.OwnerOnlyFile;
import eu.mandate.identity.service.setup.SetupRun;
import eu.mandate.tenant.service.PlatformScoped;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the demo story once. The file with the passwords is written last: while it is missing, each start opens what is
 * not there yet, gives everybody a new password and token, and tells on; once it is there, the story is left alone.
 */
@Singleton
@Startup
@PlatformScoped
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoStory {

    private static final Logger LOG = System.getLogger(DemoStory.class.getName());
    private static final int PASSWORD_BYTES = 18;

    @Inject
    @ConfigProperty(name = "mandate.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    @ConfigProperty(name = "mandate.demo.file")
    Optional<String> file;

    @Inject
    SetupRun setup;

    @Inject
    DemoSpaces spaces;

    @Inject
    DemoTale tale;

    @Inject
    Passwords passwords;

    @Inject
    PublicAddress address;

    /** Fails the start when the story is wanted and there is no place for its passwords. */
    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tell() {
        if (wanted) {
            var target = Path.of(file.orElseThrow(() -> new IllegalStateException("mandate.demo.file is not set")));
            setup.alone(() -> tellOnce(target));
        }
    }

    private void tellOnce(Path target) {
        var story = Cast.spaces();
        if (Files.exists(target)
                && spaces.exist(story.stream().map(StorySpace::key).toList())) {
            return;
        }
        var secrets = secrets(story);
        var hashes = hashes(secrets);
        var everybody = new ArrayList<StoryCredentials>();
        for (var space : story) {
            everybody.addAll(open(space, secrets, hashes));
        }
        tale.tell(story);
        write(target, StoryFile.text(address.base(), everybody));
    }

    private List<StoryCredentials> open(StorySpace space, Map<Username, String> secrets, Map<Username, String> hashes) {
        var cast = space.people().stream()
                .map(one -> new DemoPerson(one.username(), one.displayName(), one.role(), hashes.get(one.username())))
                .toList();
        var tokens = spaces.ensure(space, cast);
        var opened = new ArrayList<StoryCredentials>();
        for (var i = 0; i < cast.size(); i++) {
            var person = space.people().get(i);
            opened.add(new StoryCredentials(space, person, secrets.get(person.username()), tokens.get(i)));
        }
        return opened;
    }

    private static Map<Username, String> secrets(List<StorySpace> story) {
        var random = new SecureRandom();
        var secrets = new HashMap<Username, String>();
        for (var space : story) {
            for (var person : space.people()) {
                var bytes = new byte[PASSWORD_BYTES];
                random.nextBytes(bytes);
                secrets.put(person.username(), Base64.getUrlEncoder().encodeToString(bytes));
            }
        }
        return secrets;
    }

    private Map<Username, String> hashes(Map<Username, String> secrets) {
        var hashes = new HashMap<Username, String>();
        secrets.forEach((username, secret) -> hashes.put(username, passwords.hashRandom(secret)));
        return hashes;
    }

    private static void write(Path target, String text) {
        try {
            OwnerOnlyFile.write(target, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        LOG.log(Level.INFO, "The demo story is told; passwords and tokens are in {0}", target);
    }
}
