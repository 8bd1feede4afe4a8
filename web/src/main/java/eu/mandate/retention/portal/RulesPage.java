package eu.mandate.retention.portal;

import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import eu.mandate.kernel.portal.TextPage;
import eu.mandate.retention.domain.RetentionRuleView;
import eu.mandate.retention.domain.RetentionRulesView;
import eu.mandate.retention.service.RetentionSettingsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every retention rule with the period in force; which of them to show lives in the address. */
@Named("periods")
@RequestScoped
public class RulesPage {
    private static final String MINE = "mine";

    @Inject
    private RetentionSettingsService settings;

    @Inject
    private TextPage texts;

    private RetentionRulesView read;
    private String only;
    private String rule;

    /** Reads the rules. */
    public void load() {
        rules();
    }

    /** The rules that the address asks for: all, those that can be chosen, or one. */
    public List<RetentionRuleView> getRows() {
        return rules().stream()
                .filter(each -> !MINE.equals(only) || mayChoose(each))
                .filter(each -> rule == null || rule.isBlank() || each.code().equals(rule.strip()))
                .toList();
    }

    /** The rule of that code; {@code null} when the profile in force has none. */
    public RetentionRuleView of(String code) {
        return rules().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The period in force in words; that none is, where the organisation has to choose; empty where there is no figure. */
    public String inForce(String code) {
        var found = of(code);
        return found == null ? "" : held(found);
    }

    /** The same of a rule at hand. */
    public String held(RetentionRuleView view) {
        return isOpen(view) ? texts.get("rules.not-set") : words(view.inForce());
    }

    /** Where the period in force comes from, as far as no instruction tells; what is proposed, where none is in force. */
    public String origin(RetentionRuleView view) {
        if (view.instruction() != null) return "";
        if (!isOpen(view)) return texts.get("rules.by-profile");
        return view.proposal() == null ? "" : texts.with("rules.proposed", words(view.proposal()));
    }

    /** Whether the organisation has to choose and has not. */
    public boolean isOpen(RetentionRuleView view) {
        return view.tenantChoice() == TenantChoice.REQUIRED && view.inForce() == null;
    }

    /** The number of the instruction behind the period in force; {@code null} for none. */
    public Integer number(String code) {
        var found = of(code);
        return found == null ? null : found.instruction();
    }

    /** The page of that instruction. */
    public String url(String code) {
        return "/portal/instruction/instruction.xhtml?number=" + number(code);
    }

    /** A period in words; empty for none. */
    public String words(Period period) {
        return period == null ? "" : texts.with("profile.period." + period.unit(), period.amount());
    }

    /** Whether the organisation may instruct the period. */
    public boolean mayChoose(RetentionRuleView view) {
        return view.tenantChoice() != TenantChoice.NONE;
    }

    /** The page that states the period. */
    public String edit(RetentionRuleView view) {
        return "/portal/organisation/edit.xhtml?type=retention-period&subject=" + view.code();
    }

    /** How many rules leave a choice. */
    public long getChoices() {
        return rules().stream().filter(this::mayChoose).count();
    }

    /** How many periods the organisation chose. */
    public long getChosen() {
        return rules().stream().filter(each -> each.instruction() != null).count();
    }

    /** How many periods the organisation still has to choose. */
    public long getOpen() {
        return rules().stream().filter(RetentionRuleView::open).count();
    }

    /** Whether the address narrows the list. */
    public boolean isFiltered() {
        return MINE.equals(only) || rule != null && !rule.isBlank();
    }

    private List<RetentionRuleView> rules() {
        if (read == null) read = settings.rules();
        return read.rules();
    }

    public String getOnly() {
        return only;
    }

    public void setOnly(String only) {
        this.only = only;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }
}
