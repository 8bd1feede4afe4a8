package eu.mandate.catalogue.service.weiban;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import eu.mandate.catalogue.domain.lint.LintContext;
import eu.mandate.catalogue.domain.lint.LintFinding;
import eu.mandate.catalogue.domain.lint.ProfileLints;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.RecipientClass;
import eu.mandate.catalogue.domain.profile.RefusalGround;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.Right;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
import eu.mandate.catalogue.domain.profile.terms.NoticeDuty;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.catalogue.domain.profile.terms.ProducedNotice;
import eu.mandate.kernel.json.Records;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The built-in profile of Weiban as the tests read it, and tables of words to compare it with. */
final class Weiban {

    static final String JSON = json();
    static final ServiceProfile PROFILE = Records.read(JSON, ServiceProfile.class);

    /** The keys of the lints that find a fault in the profile as it is. */
    static final Set<String> FINDINGS = findings(PROFILE);

    private Weiban() {}

    static DataCategory category(String code) {
        return one(PROFILE.categories(), category -> category.code().equals(code));
    }

    static DataField field(String reference) {
        var parts = reference.split("\\.");
        return one(category(parts[0]).fields(), field -> field.key().equals(parts[1]));
    }

    static Purpose purpose(String code) {
        return one(PROFILE.purposes(), purpose -> purpose.code().equals(code));
    }

    static RetentionRule retention(String code) {
        return one(PROFILE.retention(), rule -> rule.code().equals(code));
    }

    static Right right(String requestType) {
        return one(PROFILE.rights(), right -> right.requestType().equals(requestType));
    }

    static RefusalGround ground(String code) {
        return one(PROFILE.refusalGrounds(), ground -> ground.code().equals(code));
    }

    static RecipientClass recipient(String code) {
        return one(PROFILE.recipients(), recipient -> recipient.code().equals(code));
    }

    static ProcessingActivity activity(String code) {
        return one(PROFILE.activities(), activity -> activity.code().equals(code));
    }

    static PermissionRule permission(String name) {
        return one(PROFILE.permissions(), rule -> rule.permission().equals(name));
    }

    static ContactEntry contact(String purpose) {
        return one(PROFILE.contacts(), contact -> contact.purpose().equals(purpose));
    }

    static NoticeDuty noticeDuty(String code) {
        return one(PROFILE.noticeDuties(), duty -> duty.code().equals(code));
    }

    static ProducedNotice notice(String code) {
        return one(PROFILE.notices(), notice -> notice.code().equals(code));
    }

    static <T> T one(List<T> entries, Predicate<T> wanted) {
        var found = entries.stream().filter(wanted).toList();
        if (found.size() != 1) throw new AssertionError(found.size() + " entries instead of one");
        return found.get(0);
    }

    /** A table written as lines of words, the first of which is the key. */
    static Map<String, List<String>> table(String lines) {
        var table = new LinkedHashMap<String, List<String>>();
        lines.lines().map(line -> List.of(line.strip().split(" +"))).forEach(words -> {
            if (table.put(words.get(0), words.subList(1, words.size())) != null) {
                throw new AssertionError("twice in the table: " + words.get(0));
            }
        });
        return table;
    }

    /** The same table made from entries of the profile. */
    static <T> Map<String, List<String>> table(
            List<T> entries, Function<T, String> key, Function<T, List<String>> words) {
        return entries.stream().collect(toMap(key, words, (one, other) -> one, LinkedHashMap::new));
    }

    /** Names of constants. */
    static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    /** A code of the profile for each number, such as {@code W-C01}. */
    static List<String> codes(String prefix, String... numbers) {
        return Arrays.stream(numbers).map(number -> prefix + number).toList();
    }

    /** The profile once every {@code from} in the file is a {@code to}. */
    static ServiceProfile after(String from, String to) {
        if (!JSON.contains(from)) throw new AssertionError("not in the profile: " + from);
        return Records.read(JSON.replace(from, to), ServiceProfile.class);
    }

    /** The keys of the lints that find a fault in that profile. */
    static Set<String> findingsAfter(String from, String to) {
        return findings(after(from, to));
    }

    private static Set<String> findings(ServiceProfile profile) {
        return ProfileLints.findings(profile, LintContext.of(profile)).stream()
                .map(LintFinding::lint)
                .collect(toSet());
    }

    private static String json() {
        try (var stream = Weiban.class.getResourceAsStream("/catalogue/weiban.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
