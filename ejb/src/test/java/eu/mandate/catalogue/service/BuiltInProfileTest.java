package eu.mandate.catalogue.service;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.RecipientClass;
import eu.mandate.catalogue.domain.profile.RefusalGround;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.Right;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
import eu.mandate.catalogue.domain.profile.terms.ControllerDuty;
import eu.mandate.catalogue.domain.profile.terms.NamedMeasure;
import eu.mandate.catalogue.domain.profile.terms.NoticeDuty;
import eu.mandate.catalogue.domain.profile.terms.ProducedNotice;
import eu.mandate.catalogue.domain.profile.terms.StaffRole;
import eu.mandate.kernel.json.Records;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** What the tests of a built-in profile look up in it, each entry by its code; the file is read once. */
public abstract class BuiltInProfileTest extends ProfileTables {

    private static final Map<String, Shipped> SHIPPED = new ConcurrentHashMap<>();

    /** The file as it is shipped. */
    protected final String json;

    protected final ServiceProfile profile;

    /** The keys of the lints that find a fault in the profile as it is. */
    protected final Set<String> findings;

    /** @param key of the service, such as {@code juwaitong} */
    protected BuiltInProfileTest(String key) {
        var shipped = SHIPPED.computeIfAbsent(key, Shipped::read);
        json = shipped.json();
        profile = shipped.profile();
        findings = shipped.findings();
    }

    private record Shipped(String json, ServiceProfile profile, Set<String> findings) {

        static Shipped read(String key) {
            var json = new BuiltInProfiles().json(key);
            var profile = Records.read(json, ServiceProfile.class);
            return new Shipped(json, profile, ProfileTables.findings(profile));
        }
    }

    protected final DataCategory category(String code) {
        return one(profile.categories(), category -> category.code().equals(code));
    }

    /** @param reference {@code category.field} */
    protected final DataField field(String reference) {
        var parts = reference.split("\\.");
        return one(category(parts[0]).fields(), field -> field.key().equals(parts[1]));
    }

    protected final Purpose purpose(String code) {
        return one(profile.purposes(), purpose -> purpose.code().equals(code));
    }

    protected final RetentionRule retention(String code) {
        return one(profile.retention(), rule -> rule.code().equals(code));
    }

    protected final Right right(String requestType) {
        return one(profile.rights(), right -> right.requestType().equals(requestType));
    }

    protected final RefusalGround ground(String code) {
        return one(profile.refusalGrounds(), ground -> ground.code().equals(code));
    }

    protected final RecipientClass recipient(String code) {
        return one(profile.recipients(), recipient -> recipient.code().equals(code));
    }

    protected final ProcessingActivity activity(String code) {
        return one(profile.activities(), activity -> activity.code().equals(code));
    }

    protected final Network network(String code) {
        return one(profile.networks(), network -> network.code().equals(code));
    }

    protected final StaffRole staff(String role) {
        return one(profile.staffRoles(), staff -> staff.role().equals(role));
    }

    protected final ContactEntry contact(String purpose) {
        return one(profile.contacts(), contact -> contact.purpose().equals(purpose));
    }

    protected final NamedMeasure measure(String code) {
        return one(profile.securityMeasures(), measure -> measure.code().equals(code));
    }

    protected final NoticeDuty noticeDuty(String code) {
        return one(profile.noticeDuties(), duty -> duty.code().equals(code));
    }

    protected final ControllerDuty controllerDuty(String code) {
        return one(profile.controllerDuties(), duty -> duty.code().equals(code));
    }

    protected final ProducedNotice notice(String code) {
        return one(profile.notices(), notice -> notice.code().equals(code));
    }

    /** The codes of the categories that are so. */
    protected final List<String> having(Predicate<DataCategory> condition) {
        return profile.categories().stream()
                .filter(condition)
                .map(DataCategory::code)
                .toList();
    }

    /** The codes of the purposes that are so. */
    protected final List<String> marked(Predicate<Purpose> condition) {
        return profile.purposes().stream().filter(condition).map(Purpose::code).toList();
    }

    /** The fields that are so, as {@code category.field}. */
    protected final List<String> references(Predicate<DataField> condition) {
        return profile.categories().stream()
                .flatMap(category ->
                        category.fields().stream().filter(condition).map(field -> category.code() + "." + field.key()))
                .toList();
    }

    /** The profile with a {@code to} for every {@code from} in the file. */
    protected final ServiceProfile after(String from, String to) {
        if (!json.contains(from)) throw new AssertionError("not in the profile: " + from);
        return Records.read(json.replace(from, to), ServiceProfile.class);
    }

    /** The keys of the lints that find a fault in that profile. */
    protected final Set<String> findingsAfter(String from, String to) {
        return findings(after(from, to));
    }
}
