package eu.mandate.instruction.portal;

import eu.mandate.instruction.domain.PolicyView;
import eu.mandate.instruction.domain.Setting;
import eu.mandate.instruction.domain.SettingView;
import eu.mandate.instruction.service.PolicyService;
import eu.mandate.kernel.portal.FormPointers;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything in force at one moment, and what is different now. */
@Named
@RequestScoped
public class PolicyPage {
    @Inject
    private PolicyService policies;

    @Inject
    private Notices notices;

    @Inject
    private TextPage texts;

    private String at;
    private PolicyView policy;
    private List<Difference> differences = List.of();

    /** A setting that another instruction governs now; either side is null where nothing governs it. */
    public record Difference(Setting setting, SettingView then, SettingView now) {}

    /**
     * Reads the policy at the moment the address asks for; at present when it asks for none. Of something that is no moment it
     * says so, and shows no policy.
     */
    public void load() {
        if (isReadable()) show(Moments.moment(at));
        else notices.reject(new FormPointers.Place("at", "policy.moment", 0), texts.get("refusal.json-not-time"));
    }

    private void show(Instant moment) {
        policy = policies.at(moment);
        if (moment != null) differences = differences(settings(policy), settings(policies.at(null)));
    }

    private static Map<Setting, SettingView> settings(PolicyView view) {
        var found = new TreeMap<Setting, SettingView>();
        view.settings().forEach(each -> found.put(new Setting(each.type(), each.subject()), each));
        return found;
    }

    private static List<Difference> differences(Map<Setting, SettingView> then, Map<Setting, SettingView> now) {
        var all = new TreeSet<>(then.keySet());
        all.addAll(now.keySet());
        var found = new ArrayList<Difference>();
        for (var setting : all) {
            var before = then.get(setting);
            var after = now.get(setting);
            if (before == null || after == null || before.number() != after.number()) {
                found.add(new Difference(setting, before, after));
            }
        }
        return found;
    }

    public PolicyView getPolicy() {
        return policy;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    /** Whether what the address asks for can be read; the field keeps it all the same. */
    public boolean isReadable() {
        return Moments.readable(at);
    }

    /** Whether the address asks for a moment. */
    public boolean isPast() {
        return Moments.moment(at) != null;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
