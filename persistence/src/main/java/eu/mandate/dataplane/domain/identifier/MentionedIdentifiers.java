package eu.mandate.dataplane.domain.identifier;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Telephone numbers and e-mail addresses that people wrote into a text, so that a person is found in messages that only name
 * them (Art. 15, 17 GDPR; PIPL Art. 45, 47).
 */
public final class MentionedIdentifiers {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final int SHORTEST_NUMBER = 7;
    private static final int MOST = 20;
    private static final int MARGIN = 3;
    private static final long TRIES = 100;
    private static final Pattern HOST = Pattern.compile("(?<!\\w)(?:(?<!\\d\\.)(?:\\d{1,3}\\.){3}\\d{1,3}(?!\\w|\\.\\d)"
            + "|(?:[0-9a-fA-F]{0,4}:){3,7}[0-9a-fA-F]{0,4}(?![\\w:]))");
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{3,190}");

    private MentionedIdentifiers() {}

    /** An identifier and where it stands. */
    private record Mention(int start, int end, Optional<SubjectIdentifier> identifier) {}

    /**
     * At most 20 of them.
     *
     * @param region two letters of the country in which numbers without a calling code are dialled, or null
     */
    public static Set<SubjectIdentifier> in(String text, String region) {
        var found = new LinkedHashSet<SubjectIdentifier>();
        mentions(text, region).forEach(mention -> mention.identifier().ifPresent(found::add));
        return found;
    }

    /** The text with something else in their places, and in those of addresses on the internet; of a text that names many, nothing. */
    public static String blank(String text, String region, String instead) {
        var mentions = new ArrayList<>(mentions(text, region));
        // Behind the last one that is looked for there may be more.
        if (mentions.size() >= MOST) return instead;
        for (var host = HOST.matcher(text); host.find(); ) {
            mentions.add(new Mention(host.start(), host.end(), Optional.empty()));
        }
        mentions.sort(Comparator.comparingInt(Mention::start));
        var blanked = new StringBuilder();
        var at = 0;
        for (var mention : mentions) {
            if (mention.start() >= at) blanked.append(text, at, mention.start()).append(instead);
            at = Math.max(at, mention.end());
        }
        return blanked.append(text.substring(at)).toString();
    }

    private static List<Mention> mentions(String text, String region) {
        var mentions = new ArrayList<Mention>(0);
        if (text.indexOf('@') >= 0) addresses(text, mentions);
        numbers(text, region, mentions);
        return mentions;
    }

    private static void addresses(String text, List<Mention> mentions) {
        var candidates = ADDRESS.matcher(text);
        while (candidates.find() && mentions.size() < MOST) {
            var candidate = candidates.group().replaceAll("[.-]+$", "");
            var end = candidates.start() + candidate.length();
            mentions.add(new Mention(
                    candidates.start(), end, SubjectIdentifier.of(IdentifierKind.EMAIL, "", candidate, null)));
        }
    }

    /** Looks closer only where seven digits stand near each other: most texts have a few, and looking is dear. */
    private static void numbers(String text, String region, List<Mention> mentions) {
        var at = 0;
        while ((at = digit(text, at)) < text.length() && mentions.size() < MOST) {
            var end = at;
            var digits = 0;
            while (end < text.length() && (isDigit(text.charAt(end)) || end > at && isDivider(text.charAt(end)))) {
                if (isDigit(text.charAt(end))) digits++;
                end++;
            }
            if (digits >= SHORTEST_NUMBER) inWindow(text, at, end, region, mentions);
            at = Math.max(end, at + 1);
        }
    }

    /** Where the next digit stands, or the end. */
    private static int digit(String text, int from) {
        var at = from;
        while (at < text.length() && !isDigit(text.charAt(at))) at++;
        return at;
    }

    private static void inWindow(String text, int start, int end, String region, List<Mention> mentions) {
        var from = Math.max(0, start - MARGIN);
        var window = text.substring(from, Math.min(text.length(), end + MARGIN));
        for (var match : PLANS.findNumbers(window, region, Leniency.VALID, TRIES)) {
            var number = PLANS.format(match.number(), PhoneNumberFormat.E164);
            var identifier = SubjectIdentifier.of(IdentifierKind.PHONE, "", number, region);
            mentions.add(new Mention(from + match.start(), from + match.end(), identifier));
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9' || character > '\u0660' && Character.isDigit(character);
    }

    private static boolean isDivider(char character) {
        return " ()-./\u00A0\uFF08\uFF09\uFF0D".indexOf(character) >= 0;
    }
}
