package eu.mandate.retention.portal;

import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.portal.Task;
import eu.mandate.kernel.portal.TaskSource;
import eu.mandate.kernel.portal.TextPage;
import eu.mandate.retention.domain.RetentionRuleView;
import eu.mandate.retention.service.RetentionSettingsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Each period that the organisation has to choose and has not. */
@RequestScoped
public class RetentionTasks implements TaskSource {
    private static final int RANK = 15;
    private static final Set<Role> CHOOSERS = EnumSet.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER, Role.LEGAL);

    @Inject
    private RetentionSettingsService settings;

    @Inject
    private RulesPage page;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TextPage texts;

    @Override
    public List<Task> tasks() {
        if (Collections.disjoint(caller.roles(), CHOOSERS)) return List.of();
        return settings.rules().rules().stream()
                .filter(RetentionRuleView::open)
                .map(this::choose)
                .toList();
    }

    @Override
    public int rank() {
        return RANK;
    }

    private Task choose(RetentionRuleView rule) {
        return new Task(
                "calendar",
                texts.with("home.period-missing.title", names(rule)),
                text(rule),
                page.edit(rule),
                texts.get("home.period-missing.action"));
    }

    private String text(RetentionRuleView rule) {
        var text = texts.with("home.period-missing.text", rule.code());
        if (rule.proposal() == null) return text;
        return text + separator() + texts.with("home.period-missing.proposed", page.words(rule.proposal()));
    }

    private String names(RetentionRuleView rule) {
        return rule.categoryNames().stream().map(this::words).collect(Collectors.joining(isChinese() ? "、" : ", "));
    }

    private String words(Text name) {
        return isChinese() ? name.zh() : name.en();
    }

    private String separator() {
        return isChinese() ? "" : " ";
    }

    private boolean isChinese() {
        return texts.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
