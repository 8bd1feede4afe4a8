package eu.mandate.instruction.domain;

import java.time.Instant;
import java.util.List;

/**
 * The policy in force as people see it; the parts mean what they mean in {@link PolicyInForce}.
 *
 * @param settings by type and subject
 */
public record PolicyView(Instant at, long revision, String hash, List<SettingView> settings) {
    public PolicyView {
        settings = List.copyOf(settings);
    }

    /** The projection of a ledger at a moment. */
    public static PolicyView of(Ledger ledger, PolicyInForce policy) {
        var settings = policy.settings().values().stream()
                .map(governing -> SettingView.of(governing, ledger.latest(governing.setting())))
                .toList();
        return new PolicyView(policy.at(), policy.revision(), policy.hash(), settings);
    }
}
