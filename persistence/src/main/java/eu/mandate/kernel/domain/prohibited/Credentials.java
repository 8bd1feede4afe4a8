package eu.mandate.kernel.domain.prohibited;

import java.util.List;

/** What stands beside the words of {@link SecretWords}: each function tells where the content begins and ends. */
final class Credentials {

    private static final String CLOSING = "\"'\u201D\u2019)\u300D\u3011\uFF09";
    private static final String OPENING = "\"'\u201C\u2018(\u300C\u3010\uFF08";
    private static final String FIRM = "=:\uFF1A\uFF1D";
    private static final List<String> VERBS = List.of("is ", "are ", "\u662F", "\u4E3A", "->", "=>");
    private static final List<String> BEFORE_CODES =
            List.of("is your", "is the", "\u662F\u60A8\u7684", "\u4E3A\u60A8\u7684");
    private static final int SHORTEST_CODE = 3;
    private static final int LONGEST_CODE = 8;
    private static final int BEFORE = 32;
    private static final int WEB_TOKEN_PART = 10;
    private static final int BEARER_TOKEN = 20;
    private static final int TEMPLATE = 64;
    private static final int ARMOUR_HEAD = 40;

    private Credentials() {}

    /** A secret behind its word. */
    static Sighting secret(String text, int after) {
        if (after < text.length() && isLatin(text.charAt(after))) return null;
        var at = skip(text, after, CLOSING);
        var firm = at < text.length() && FIRM.indexOf(text.charAt(at)) >= 0;
        if (firm) at++;
        else {
            var verb = verb(text, at);
            if (verb == 0) return null;
            at += verb;
        }
        var start = skip(text, skip(text, at, FIRM + ">"), OPENING);
        return sighting(start, SecretValue.end(text, start, firm));
    }

    /** A code behind its word, or before it. */
    static Sighting code(String text, int start, int after) {
        if (start > 0 && isLatin(text.charAt(start)) && Folding.isOfWord(text.charAt(start - 1))) return null;
        var at = skip(text, after, CLOSING);
        at += verb(text, at);
        at = skip(text, at, FIRM + OPENING + ",\uFF0C");
        var end = digits(text, at);
        if (end - at >= SHORTEST_CODE && end - at <= LONGEST_CODE && !continues(text, end)) return sighting(at, end);
        return codeBefore(text, start);
    }

    private static Sighting codeBefore(String text, int start) {
        var from = Math.max(0, start - BEFORE);
        var before = text.substring(from, start);
        var verb = BEFORE_CODES.stream().mapToInt(before::indexOf).max().orElse(-1);
        if (verb < 0) return null;
        var end = from + before.substring(0, verb).stripTrailing().length();
        var first = end;
        while (first > 0 && Folding.digit(text.charAt(first - 1)) >= 0) first--;
        return end - first > SHORTEST_CODE && end - first <= LONGEST_CODE ? sighting(first, end) : null;
    }

    /** A template behind its word: a long run that no sentence has. */
    static Sighting template(String text, int after) {
        var start = skip(text, after, FIRM + CLOSING + OPENING + "s[");
        var end = KeyForm.tokenEnd(text, start);
        return end - start >= TEMPLATE ? new Sighting(ContentKind.BIOMETRIC_TEMPLATE, start, end) : null;
    }

    /** The armour of a private key (RFC 7468), also of OpenSSH and PGP. */
    static Sighting armour(String text, int after) {
        var head = text.substring(after, Math.min(text.length(), after + ARMOUR_HEAD));
        return head.contains("PRIVATE KEY") ? sighting(after - SecretWords.ARMOUR.length(), text.length()) : null;
    }

    /** Three parts of base 64, the first of which begins as every JSON object does (RFC 7519). */
    static Sighting webToken(String text, int after) {
        var start = after - SecretWords.WEB_TOKEN.length();
        if (!text.startsWith("eyJ", start) || start > 0 && Folding.isOfWord(text.charAt(start - 1))) return null;
        var end = KeyForm.tokenEnd(text, start);
        var parts = text.substring(start, end).split("\\.");
        var whole = parts.length >= 3 && parts[0].length() >= WEB_TOKEN_PART && parts[1].length() >= WEB_TOKEN_PART;
        return whole ? sighting(start, end) : null;
    }

    /** A token in the form of a header (RFC 6750). */
    static Sighting bearer(String text, int after) {
        var end = KeyForm.tokenEnd(text, after);
        var token = text.substring(after, end);
        return token.length() >= BEARER_TOKEN && token.chars().anyMatch(Character::isDigit)
                ? sighting(after, end)
                : null;
    }

    /** A name and a password before the host of an address (RFC 3986 section 3.2.1). */
    static Sighting userInformation(String text, int after) {
        var colon = -1;
        for (var at = after; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character == '@') return colon > after && at > colon + 1 ? sighting(colon + 1, at) : null;
            if (character == '/' || character == '?' || Character.isWhitespace(character)) return null;
            if (character == ':' && colon < 0) colon = at;
        }
        return null;
    }

    private static int verb(String text, int at) {
        return VERBS.stream()
                .filter(verb -> text.regionMatches(true, at, verb, 0, verb.length()))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    private static int skip(String text, int from, String signs) {
        var at = from;
        while (at < text.length() && (isBlank(text.charAt(at)) || signs.indexOf(text.charAt(at)) >= 0)) at++;
        return at;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\u00A0' || character == '\u3000';
    }

    private static int digits(String text, int from) {
        var at = from;
        while (at < text.length() && Folding.digit(text.charAt(at)) >= 0) at++;
        return at;
    }

    private static boolean continues(String text, int end) {
        return end < text.length() && isLatin(text.charAt(end));
    }

    private static boolean isLatin(char character) {
        return Folding.isOfWord(character);
    }

    private static Sighting sighting(int start, int end) {
        return end < 0 ? null : new Sighting(ContentKind.CREDENTIAL, start, end);
    }
}
