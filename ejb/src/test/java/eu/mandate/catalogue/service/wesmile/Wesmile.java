package eu.mandate.catalogue.service.wesmile;

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
import eu.mandate.catalogue.domain.profile.terms.ProducedNotice;
import eu.mandate.catalogue.service.BuiltInProfiles;
import eu.mandate.kernel.json.Records;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The built-in profile of WeSmile as the tests read it, and tables of words to compare it with. */
final class Wesmile {

    static final String JSON = new BuiltInProfiles().json("wesmile");
    static final ServiceProfile PROFILE = Records.read(JSON, ServiceProfile.class);

    /** The keys of the lints that find a fault in the profile as it is. */
    static final Set<String> FINDINGS = findings(PROFILE);

    private Wesmile() {}

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
        return table(
                lines.lines().map(line -> List.of(line.strip().split(" +"))).toList(),
                words -> words.get(0),
                words -> words.subList(1, words.size()));
    }

    /** The same table made from entries of the profile. */
    static <T> Map<String, List<String>> table(
            List<T> entries, Function<T, String> key, Function<T, List<String>> words) {
        return entries.stream()
                .collect(toMap(
                        key,
                        words,
                        (one, other) -> {
                            throw new AssertionError("twice in the table: " + one);
                        },
                        LinkedHashMap::new));
    }

    /** Names of constants. */
    static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    /** A code of the profile for each number, such as {@code S-C01}. */
    static List<String> codes(String prefix, String... numbers) {
        return Arrays.stream(numbers).map(number -> prefix + number).toList();
    }

    /** The keys of the lints that find a fault once every {@code from} in the file is a {@code to}. */
    static Set<String> findingsAfter(String from, String to) {
        return findings(after(from, to));
    }

    /** The profile with a {@code to} for every {@code from}. */
    static ServiceProfile after(String from, String to) {
        if (!JSON.contains(from)) throw new AssertionError("not in the profile: " + from);
        return Records.read(JSON.replace(from, to), ServiceProfile.class);
    }

    private static Set<String> findings(ServiceProfile profile) {
        return ProfileLints.findings(profile, LintContext.of(profile)).stream()
                .map(LintFinding::lint)
                .collect(toSet());
    }
}
