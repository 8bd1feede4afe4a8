package eu.mandate.catalogue.domain.profile;

import eu.mandate.catalogue.domain.profile.terms.BreachRule;
import eu.mandate.catalogue.domain.profile.terms.ChangeNotice;
import eu.mandate.catalogue.domain.profile.terms.ConsentException;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
import eu.mandate.catalogue.domain.profile.terms.ControllerDuty;
import eu.mandate.catalogue.domain.profile.terms.CookieEntry;
import eu.mandate.catalogue.domain.profile.terms.DisclosureReport;
import eu.mandate.catalogue.domain.profile.terms.MinorsRule;
import eu.mandate.catalogue.domain.profile.terms.NamedMeasure;
import eu.mandate.catalogue.domain.profile.terms.NoticeDuty;
import eu.mandate.catalogue.domain.profile.terms.NoticeSection;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.catalogue.domain.profile.terms.ProducedNotice;
import eu.mandate.catalogue.domain.profile.terms.ScopeRule;
import eu.mandate.catalogue.domain.profile.terms.StaffRole;
import eu.mandate.catalogue.domain.profile.terms.StorageRule;
import java.util.List;

/**
 * One service as its vendor offers it: what is processed, for what, how long, by whom. Declarative: no code belongs to a service.
 *
 * @param format version of this form, 1
 * @param key permanent name of the service in addresses and commands
 * @param zone IANA time zone of its deadlines, or {@code TENANT} for the customer's own
 */
public record ServiceProfile(
        int format,
        String key,
        String version,
        Text name,
        Text summary,
        Provider provider,
        List<Regime> regimes,
        String zone,
        SourceDocument source,
        List<CodeName> channels,
        List<CodeName> subjects,
        List<DataCategory> categories,
        List<Purpose> purposes,
        List<RetentionRule> retention,
        List<Right> rights,
        List<RefusalGround> refusalGrounds,
        List<RecipientClass> recipients,
        List<ProcessingActivity> activities,
        List<Network> networks,
        List<NoticeSection> noticeSections,
        ChangeNotice changeNotice,
        MinorsRule minors,
        StorageRule storage,
        BreachRule breach,
        List<ScopeRule> scopes,
        List<PermissionRule> permissions,
        List<NoticeDuty> noticeDuties,
        List<StaffRole> staffRoles,
        List<DisclosureReport> reports,
        List<CookieEntry> cookies,
        List<ContactEntry> contacts,
        List<ConsentException> consentExceptions,
        List<NamedMeasure> securityMeasures,
        List<ProducedNotice> notices,
        List<ControllerDuty> controllerDuties,
        List<Link> links,
        List<Resolution> resolutions) {}
