package eu.mandate.directory.domain;

import eu.mandate.kernel.domain.HiddenCharacters;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.prohibited.ProhibitedText;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a source says about a member, with departments told by their numbers.
 *
 * @param alsoIn further departments, never the main one
 * @param position null for none, as are the parts after it
 * @param leftOn only of those who left, and not before they joined
 */
public record MemberDraft(
        String name,
        int department,
        Set<Integer> alsoIn,
        MemberStatus status,
        Employment employment,
        String position,
        String email,
        LocalDate joinedOn,
        LocalDate leftOn) {
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,189}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST = 200;

    /** @throws Refusal VALIDATION or FORBIDDEN_FIELD with the pointer of the part */
    public MemberDraft {
        check("/name", name, true);
        check("/position", position, false);
        if (email != null && (!EMAIL.matcher(email).matches() || HiddenCharacters.in(email))) {
            throw Refusal.invalid("/email", "member-email-malformed");
        }
        check("/joinedOn", joinedOn);
        check("/leftOn", leftOn);
        if (leftOn != null && status != MemberStatus.LEFT) throw Refusal.invalid("/leftOn", "member-not-left");
        if (leftOn != null && joinedOn != null && leftOn.isBefore(joinedOn)) {
            throw Refusal.invalid("/leftOn", "member-left-before-joined");
        }
        // Who left is counted nowhere and so stands in one place only.
        alsoIn = status == MemberStatus.LEFT ? Set.of() : without(alsoIn, department);
    }

    private static void check(String pointer, String text, boolean needed) {
        if (text == null && !needed) return;
        if (text == null || HiddenCharacters.showNothing(text)) throw Refusal.invalid(pointer, "constraint-not-blank");
        if (text.length() > LONGEST) throw Refusal.invalid(pointer, "directory-text-too-long");
        if (HiddenCharacters.in(text)) throw Refusal.invalid(pointer, "text-hidden-character");
        ProhibitedText.refuse(pointer, text);
    }

    /** A day before our era is a slip of the pen, and none that the database takes. */
    private static void check(String pointer, LocalDate day) {
        if (day != null && day.getYear() < 1) throw Refusal.invalid(pointer, "json-not-date");
    }

    private static Set<Integer> without(Set<Integer> departments, int main) {
        return departments.stream().filter(each -> each != main).collect(Collectors.toUnmodifiableSet());
    }

    /** The same with another status; a date of leaving is kept only by who left. */
    public MemberDraft as(MemberStatus changed, LocalDate left) {
        return new MemberDraft(name, department, alsoIn, changed, employment, position, email, joinedOn, left);
    }
}
