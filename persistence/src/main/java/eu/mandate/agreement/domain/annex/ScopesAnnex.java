package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.Annex;
import eu.mandate.agreement.domain.ChoiceNames;
import eu.mandate.agreement.domain.GrantedScopes.AppGrant;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.document.domain.Block.Fact;
import eu.mandate.identity.domain.Role;
import eu.mandate.visibility.domain.CategoryRule;
import eu.mandate.visibility.domain.Days;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Annex VII: what applications of connected platforms may see of whom, which people of the customer see what, and the vendor's. */
public final class ScopesAnnex {
    private static final int SHOWN = 4;

    private final Snapshot snapshot;
    private final Words words;
    private final Sheet sheet;

    private ScopesAnnex(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
        this.sheet = new Sheet("VII", words);
    }

    /** The annex. */
    public static Annex of(Snapshot snapshot, Words words) {
        var annex = new ScopesAnnex(snapshot, words);
        annex.applications();
        ReadersSection.write(annex.sheet, snapshot, words);
        annex.sheet.section("support").say("support.approval");
        return annex.sheet.done();
    }

    private void applications() {
        sheet.section("scopes");
        var granted = CategoryRule.all(snapshot.profile()).stream()
                .filter(rule ->
                        rule.limitsApp() && snapshot.scopes().app(rule.app()).isPresent())
                .toList();
        if (granted.isEmpty())
            sheet.say("scopes.none", words.of(snapshot.profile().name()));
        else sheet.say("scopes.names", day(), ChoiceNames.MOST);
        granted.forEach(
                rule -> application(rule, snapshot.scopes().app(rule.app()).orElseThrow()));
    }

    private void application(CategoryRule rule, AppGrant grant) {
        var given = grant.authorisation();
        var until = given.validUntil() == null ? null : words.of(given.validUntil());
        sheet.heading(rule.app(), words.of(rule.rule().name()))
                .facts(
                        "facts",
                        List.of(
                                sheet.fact("facts.app", rule.app()),
                                sheet.fact("facts.account", masked(given.account())),
                                sheet.fact("facts.people", new ChosenPeople(sheet, words).of(grant)),
                                sheet.fact("facts.count", sheet.word("facts.count.value", grant.people(), day())),
                                sheet.fact("facts.platform", platform(grant)),
                                new Fact(sheet.word("facts.customers"), sheet.word("facts.customers.value")),
                                sheet.fact("facts.need", given.need()),
                                sheet.fact("facts.granted", granted(grant)),
                                sheet.fact("facts.until", until)))
                .table(
                        "permissions",
                        List.of("permission", "fields", "own"),
                        List.of(34, 48, 18),
                        rule.permissions(snapshot.profile()).stream()
                                .filter(permission -> given.permissions().contains(permission.permission()))
                                .map(this::permission)
                                .toList());
    }

    /** Null where nothing was reported; then nothing is said. */
    private String platform(AppGrant grant) {
        if (grant.hidden() == null) return null;
        return sheet.word(grant.hidden() > 0 ? "facts.platform.narrows" : "facts.platform.within", grant.hidden());
    }

    private String day() {
        return words.of(Days.of(snapshot.takenAt()));
    }

    private String granted(AppGrant grant) {
        var roles = words.list(Arrays.stream(grant.grantedBy().split(","))
                .map(role -> words.of(Role.valueOf(role)))
                .toList());
        var name = grant.approved() ? "facts.granted.approved" : "facts.granted.value";
        return sheet.word(name, roles, words.of(Days.of(grant.since())), grant.instruction());
    }

    private List<String> permission(PermissionRule rule) {
        var fields = rule.fields().stream().map(this::field).collect(Collectors.joining("\n"));
        return List.of(Lines.of(rule.permission(), words.of(rule.name())), fields, words.of(rule.ownGrant()));
    }

    private String field(String key) {
        var dot = key.indexOf('.');
        return snapshot.profile().categories().stream()
                .filter(category -> category.code().equals(key.substring(0, dot)))
                .flatMap(category -> category.fields().stream())
                .filter(field -> field.key().equals(key.substring(dot + 1)))
                .map(DataField::name)
                .map(name -> key + " " + words.of(name))
                .findFirst()
                .orElse(key);
    }

    /** Enough to tell accounts apart, and no more. */
    private static String masked(String account) {
        var end = account.codePointCount(0, account.length()) - SHOWN;
        return end <= 0 ? "…" : "…" + account.substring(account.offsetByCodePoints(0, end));
    }
}
