package eu.mandate.instruction.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * One setting became governed by another instruction.
 *
 * @param at when
 * @param before number of the instruction that governed until then, or null when there was none
 * @param after number of the instruction that governs from then on, or null when there is none
 * @param beforeTextEn text of {@code before}, or null; likewise the others
 */
public record PolicyChange(
        Instant at,
        String type,
        String subject,
        Integer before,
        Integer after,
        String beforeTextEn,
        String beforeTextZh,
        String afterTextEn,
        String afterTextZh) {

    /** What is different in the later policy, in the order of the settings. */
    public static List<PolicyChange> between(PolicyInForce earlier, PolicyInForce later) {
        var settings = new TreeSet<>(earlier.settings().keySet());
        settings.addAll(later.settings().keySet());
        var changes = new ArrayList<PolicyChange>();
        for (var setting : settings) {
            var before = earlier.settings().get(setting);
            var after = later.settings().get(setting);
            if (!Objects.equals(before, after)) changes.add(of(later.at(), setting, before, after));
        }
        return changes;
    }

    private static PolicyChange of(Instant at, Setting setting, Instruction before, Instruction after) {
        return new PolicyChange(
                at,
                setting.type(),
                setting.subject(),
                before == null ? null : before.number(),
                after == null ? null : after.number(),
                before == null ? null : before.textEn(),
                before == null ? null : before.textZh(),
                after == null ? null : after.textEn(),
                after == null ? null : after.textZh());
    }
}
