package eu.mandate.instruction.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import eu.mandate.kernel.domain.Sha256;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the controller has instructed, as it holds at one moment: the projection of the ledger (Art. 28(3)(a), 29 GDPR).
 *
 * @param revision how many facts of the ledger had taken effect by then; the same revision of one ledger is the same policy
 * @param hash SHA-256 over all settings with their instructions, in lower-case hexadecimal; equal for equal settings
 * @param settings every setting that is decided, with the instruction that governs it
 */
public record PolicyInForce(Instant at, long revision, String hash, SortedMap<Setting, Instruction> settings) {

    public PolicyInForce {
        requireNonNull(at, "at");
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** The policy with its hash. */
    public static PolicyInForce of(Instant at, long revision, SortedMap<Setting, Instruction> settings) {
        return new PolicyInForce(at, revision, hash(settings), settings);
    }

    /** The same policy at another moment, between the same two changes. */
    public PolicyInForce asOf(Instant moment) {
        return new PolicyInForce(moment, revision, hash, settings);
    }

    /** The instruction that governs a setting; empty when nothing was instructed. */
    public Optional<Instruction> find(String type, String subject) {
        return Optional.ofNullable(settings.get(new Setting(type, subject)));
    }

    /** The governing instructions of a type, by subject. */
    public List<Instruction> all(String type) {
        return settings.values().stream()
                .filter(instruction -> instruction.type().equals(type))
                .toList();
    }

    private static String hash(SortedMap<Setting, Instruction> settings) {
        var text = new StringBuilder();
        settings.values().forEach(governing -> part(text, governing));
        return HexFormat.of().formatHex(Sha256.of(text.toString()));
    }

    /** Each part carries its length, so that no two policies have one text. */
    private static void part(StringBuilder text, Instruction governing) {
        text.append(governing.number());
        for (var member : List.of(governing.type(), governing.subject(), governing.payload())) {
            text.append(' ').append(member.getBytes(UTF_8).length).append(':').append(member);
        }
        text.append('\n');
    }
}
