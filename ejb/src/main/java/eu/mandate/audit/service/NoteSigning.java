package eu.mandate.audit.service;

import eu.mandate.audit.domain.note.Checkpoint;
import eu.mandate.audit.domain.note.SignedNote;
import eu.mandate.audit.store.KeyFolder;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Signs notes of other features with the keys of the log, so that one published key proves all that the installation says. */
@ApplicationScoped
public class NoteSigning {
    @Inject
    KeyFolder keys;

    @Inject
    Anchors anchors;

    /**
     * Signs.
     *
     * @param text lines, each ended; no checkpoint
     * @throws Refusal CONFLICT {@code log-not-published} before the log signed for the first time
     */
    public SignedNote sign(String text) {
        if (isCheckpoint(text)) throw new IllegalArgumentException("only the log signs checkpoints");
        // Who has published once has a key.
        anchors.note();
        return keys.sign(text);
    }

    private static boolean isCheckpoint(String text) {
        try {
            return Checkpoint.parse(text) != null;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }
}
