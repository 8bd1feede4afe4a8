package eu.mandate.kernel.domain.prohibited;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Looks for prohibited content in one text. */
public final class ContentGuard {

    private static final List<String> SINGLE =
            List.of(SecretWords.ARMOUR, SecretWords.WEB_TOKEN, SecretWords.BEARER, SecretWords.AUTHORITY);
    private static final int SECRETS = SecretWords.OF_SECRETS.size();
    private static final int CODES = SECRETS + SecretWords.OF_CODES.size();
    private static final int TEMPLATES = CODES + SecretWords.OF_TEMPLATES.size();
    private static final int FORMS = TEMPLATES + KeyForm.ALL.size();
    private static final List<String> WORDS = Stream.of(
                    SecretWords.OF_SECRETS.stream(),
                    SecretWords.OF_CODES.stream(),
                    SecretWords.OF_TEMPLATES.stream(),
                    KeyForm.ALL.stream().map(form -> form.start().toLowerCase(Locale.ROOT)),
                    SINGLE.stream())
            .flatMap(words -> words)
            .toList();
    private static final Watchwords WATCHED = new Watchwords(WORDS);
    private static final int SHORTEST_WITH_DIGITS = 13;
    private static final int IDENTITY_NUMBER = 18;

    private ContentGuard() {}

    /**
     * Everything prohibited in a text, in no order; usually nothing.
     *
     * @param field what is known of the place it stands in
     */
    public static List<Sighting> sightings(String text, FieldNature field) {
        if (text.length() < 4) return List.of();
        var found = new ArrayList<Sighting>(0);
        var characters = text.toCharArray();
        if (hasDigits(characters)) CardNumbers.find(text, characters, field.payment(), found::add);
        if (field.payment()) AccountNumbers.find(text, found::add);
        if (!field.secret()) WATCHED.scan(characters, (word, end) -> judge(text, word, end, found::add));
        NumberVectors.find(text, found::add);
        return found;
    }

    /** Numbers of mainland identity cards, which are masked where a service promises so and refused nowhere. */
    public static List<Sighting> identityNumbers(String text) {
        var found = new ArrayList<Sighting>(0);
        for (var at = 0; at + IDENTITY_NUMBER <= text.length(); at++) {
            if (text.charAt(at) < '1' || text.charAt(at) > '9') continue;
            var end = at + IDENTITY_NUMBER;
            var stands = (at == 0 || !Folding.isOfWord(text.charAt(at - 1)))
                    && (end == text.length() || !Folding.isOfWord(text.charAt(end)));
            if (stands && IdentityNumbers.isChinese(text.subSequence(at, end))) {
                found.add(new Sighting(ContentKind.IDENTITY_NUMBER, at, end));
            }
        }
        return found;
    }

    private static void judge(String text, int word, int end, Consumer<Sighting> sighted) {
        var start = end - WORDS.get(word).length();
        var sighting = judged(text, word, start, end);
        if (sighting != null) sighted.accept(sighting);
    }

    private static Sighting judged(String text, int word, int start, int end) {
        if (word < SECRETS) return Credentials.secret(text, end);
        if (word < CODES) return Credentials.code(text, Math.max(0, start), end);
        if (word < TEMPLATES) return Credentials.template(text, end);
        if (word < FORMS) return form(text, KeyForm.ALL.get(word - TEMPLATES), end);
        return switch (word - FORMS) {
            case 0 -> Credentials.armour(text, end);
            case 1 -> Credentials.webToken(text, end);
            case 2 -> Credentials.bearer(text, end);
            default -> Credentials.userInformation(text, end);
        };
    }

    private static Sighting form(String text, KeyForm form, int end) {
        if (end < form.start().length()) return null;
        var last = form.end(text, end);
        return last < 0 ? null : new Sighting(form.kind(), end - form.start().length(), last);
    }

    /**
     * Whether as many digits as a card has stand so near to one another that they could be one number: no letter of ASCII
     * between them. Most texts have none, and counting is cheaper than looking for groups.
     */
    private static boolean hasDigits(char[] text) {
        var near = 0;
        for (var character : text) {
            if (character > '9' && character < '\u0080') near = 0;
            else if (character >= '0' && character <= '9' || character >= '\u0660' && Character.isDigit(character))
                near++;
            if (near >= SHORTEST_WITH_DIGITS) return true;
        }
        return false;
    }
}
