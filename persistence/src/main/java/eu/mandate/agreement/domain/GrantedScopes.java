package eu.mandate.agreement.domain;

import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.Reach;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who may see what by the instructions in force.
 *
 * @param apps what is granted to applications of connected platforms
 * @param readers how many people or groups of the customer see how far
 */
public record GrantedScopes(List<AppGrant> apps, List<ReaderGrant> readers) {

    /** Nothing is granted. */
    public static final GrantedScopes NONE = new GrantedScopes(List.of(), List.of());

    /**
     * What one application gets.
     *
     * @param names what the directory called those whom it names; none in a snapshot from before they were frozen
     * @param people how many it sees at the moment of the snapshot
     * @param hidden how many who are instructed besides the platform's own range does not give; null where none was reported
     * @param since from when it holds
     * @param grantedBy names of the roles of whoever gave it
     * @param approved whether a second person approved it
     */
    public record AppGrant(
            AppAuthorisation authorisation,
            ChoiceNames names,
            long people,
            Long hidden,
            int instruction,
            Instant since,
            String grantedBy,
            boolean approved) {

        /** What is absent is not known. */
        public AppGrant {
            if (names == null) names = ChoiceNames.NONE;
        }
    }

    /**
     * How many readers see so far under a scope of the profile.
     *
     * @param terms null in a snapshot from before they were frozen
     */
    public record ReaderGrant(String scope, Reach reach, long readers, ReaderTerms terms) {}

    public GrantedScopes {
        apps = List.copyOf(apps);
        readers = List.copyOf(readers);
    }

    /** What an application gets. */
    public Optional<AppGrant> app(String app) {
        return apps.stream()
                .filter(grant -> grant.authorisation().app().equals(app))
                .findFirst();
    }

    /** What an application gets by an instruction. */
    public Optional<AppGrant> by(int instruction) {
        return apps.stream().filter(grant -> grant.instruction() == instruction).findFirst();
    }
}
