package eu.mandate.agreement.domain;

import java.util.List;

/**
 * What the running system says of itself, to be held against the registers.
 *
 * @param release version of the software
 * @param places where its data rests, as {@code country region provider}; empty when the installation does not tell
 * @param demo whether it runs the demo story
 * @param signInLockout whether repeated wrong passwords lock an account
 * @param rowLevelSecurity whether the database keeps tenants apart by itself
 */
public record RuntimeFacts(
        String release, List<String> places, boolean demo, boolean signInLockout, boolean rowLevelSecurity) {}
