package eu.mandate.verifier;

import java.util.List;
import java.util.Map;

/**
 * What was checked, how it ended, and what it rests on.
 *
 * @param facts what the file is about, and what was counted, in the order of printing; texts and numbers
 * @param checks how each check ended
 * @param trust {@link Trust#NONE} unless the way from the file to a good signature is whole
 * @param findings the first hundred
 * @param found how many findings there are
 */
public record Verdict(
        Map<String, Object> facts, Map<Check, Result> checks, Trust trust, List<Finding> findings, long found) {

    /** How a check ended. */
    public enum Result {
        /** Everything was as it has to be. */
        PASSED,
        /** There are findings. */
        FAILED,
        /** It could not be done, or was not asked for. */
        NOT_CHECKED
    }

    /** Whether nothing was found. */
    public boolean good() {
        return found == 0;
    }
}
