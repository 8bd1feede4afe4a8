package eu.mandate.demo.service;

import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.service.DirectoryNames;
import eu.mandate.directory.service.DirectorySetup;
import eu.mandate.visibility.domain.OwnGrant;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Something that one person of the story does in their space. What was done once is not done again. */
public sealed interface StoryAct {

    /** Who does it. */
    StoryPerson by();

    /**
     * Gives an instruction, or asks for the approval it needs.
     *
     * @param type key of its kind
     * @param ahead null for at once; otherwise it takes effect as the day begins so much later
     * @param reason in the person's words, or null
     */
    record Gives(StoryPerson by, String type, Record payload, Duration ahead, String reason) implements StoryAct {

        /** At once, and without a reason. */
        Gives(StoryPerson by, String type, Record payload) {
            this(by, type, payload, null, null);
        }
    }

    /**
     * Gives an instruction that names people and departments of the directory, once they are there.
     *
     * @param type key of its kind
     */
    record Chooses(StoryPerson by, String type, Function<DirectoryNames, Record> payload) implements StoryAct {}

    /** Reports what members granted an application for their own person, once they are in the directory. */
    record Reports(StoryPerson by, List<ExternalKey> members, OwnGrant grant) implements StoryAct {}

    /** Fills the directory from tables. */
    record Arranges(StoryPerson by, DirectorySetup.Tables tables) implements StoryAct {}

    /** Accepts the version of the service's profile that is in force. */
    record Accepts(StoryPerson by) implements StoryAct {}

    /**
     * Has an agreement issued in a language and accepts it as a signatory.
     *
     * @param title of the signatory
     */
    record Agrees(StoryPerson by, String language, String title) implements StoryAct {}

    /** Delivers the records that the organisation begins with. */
    record Delivers(StoryPerson by) implements StoryAct {}

    /** Approves the instruction that somebody else asked for. */
    record Approves(StoryPerson by, String type, Record payload, String reason) implements StoryAct {}

    /** Withdraws the instruction of that content. */
    record Withdraws(StoryPerson by, String type, Record payload, String reason) implements StoryAct {}
}
