package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.Words;
import java.time.LocalDate;
import java.util.Set;

/**
 * What the rules judge a snapshot against.
 *
 * @param today the day of the issue in the customer's zone
 * @param calendars region-years whose holidays are known, as {@code DE-2027}
 * @param foreignBrands names that must not appear outside of the parties and registers
 * @param snapshotIsLive whether the configuration is still the one of the snapshot
 * @param english the rules' texts in English
 * @param chinese the rules' texts in Chinese
 */
public record RuleContext(
        LocalDate today,
        Set<String> calendars,
        Set<String> foreignBrands,
        boolean snapshotIsLive,
        Words english,
        Words chinese) {}
