package eu.mandate.instruction.domain;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Something that is decided by instructions, one at a time.
 *
 * @param type key of the {@link InstructionKind}
 * @param subject which of several settings of that type, such as the purpose of a contact; empty when there is one
 */
public record Setting(String type, String subject) implements Comparable<Setting> {
    private static final Comparator<Setting> ORDER =
            Comparator.comparing(Setting::type).thenComparing(Setting::subject);

    public Setting {
        requireNonNull(type, "type");
        requireNonNull(subject, "subject");
    }

    @Override
    public int compareTo(Setting other) {
        return ORDER.compare(this, other);
    }
}
