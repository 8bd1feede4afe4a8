package eu.mandate.agreement.service;

import eu.mandate.agreement.domain.AgreementPart;
import eu.mandate.agreement.domain.AgreementTexts;
import eu.mandate.agreement.domain.RuleFinding;
import eu.mandate.agreement.domain.RuleFinding.Owner;
import eu.mandate.agreement.domain.RuleFinding.Severity;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.rule.AgreementRules;
import eu.mandate.agreement.domain.rule.RuleContext;
import eu.mandate.calendar.service.Calendars;
import eu.mandate.catalogue.domain.lint.KnownBrands;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** Judges a snapshot by every rule at once. */
@ApplicationScoped
public class AgreementJudge {

    /** The service has no profile in force, so that nothing can be computed. */
    static final RuleFinding NO_SERVICE = new RuleFinding(
            "SERVICE",
            Severity.REFUSES,
            "II",
            "/profile",
            null,
            "GDPR Art. 28(3)",
            Owner.VENDOR,
            "No profile of the service is in force, so there is nothing an agreement could describe.",
            "该服务目前没有生效的服务说明，协议无从描述处理事项。",
            null);

    @Inject
    Calendars calendars;

    /** All refusals and warnings about what the snapshot says under the laws of a part. */
    public List<RuleFinding> findings(Snapshot snapshot, AgreementPart part, RuleContext context) {
        return AgreementRules.findings(part.view(snapshot), context);
    }

    /**
     * What a snapshot is judged against.
     *
     * @param live whether the configuration is still the one of the snapshot
     */
    public RuleContext context(Snapshot snapshot, boolean live) {
        var loaded = calendars.loaded().stream()
                .map(year -> year.region() + "-" + year.year())
                .collect(Collectors.toSet());
        var texts = AgreementTexts.english();
        return new RuleContext(
                today(snapshot), loaded, KnownBrands.ALL, live, texts.englishRules(), texts.chineseRules());
    }

    /** The day of the snapshot where the customer is. */
    static LocalDate today(Snapshot snapshot) {
        var languages = snapshot.organisation().languages();
        var zone = languages == null ? ZoneOffset.UTC : ZoneId.of(languages.timeZone());
        return LocalDate.ofInstant(snapshot.takenAt(), zone);
    }
}
