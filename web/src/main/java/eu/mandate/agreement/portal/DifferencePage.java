package eu.mandate.agreement.portal;

import eu.mandate.agreement.domain.SnapshotDifference;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** Says where something is different from an agreement: which setting, or which entry of which register. */
@Named("differs")
@RequestScoped
public class DifferencePage {
    private static final String SETTING = "setting";

    @Inject
    private TextPage texts;

    /** Whether the organisation's own setting is different. */
    public boolean setting(SnapshotDifference difference) {
        return SETTING.equals(difference.area());
    }

    /** The type of a setting. */
    public String type(SnapshotDifference difference) {
        return difference.key().split(" ", 2)[0];
    }

    /** Which of several settings of one type; empty where there is one only. */
    public String subject(SnapshotDifference difference) {
        var parts = difference.key().split(" ", 2);
        return parts.length < 2 ? "" : parts[1];
    }

    /** Where it stands: settings, a register, the service profile, the running system. */
    public String area(SnapshotDifference difference) {
        var register = "register." + difference.area().toUpperCase(Locale.ROOT).replace('-', '_');
        return texts.has(register)
                ? texts.with("agreement.area.register", texts.get(register))
                : texts.get("agreement.area." + difference.area());
    }
}
