package eu.mandate.dataplane.domain.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One reason of a decision.
 *
 * @param key of its sentence in both languages
 * @param arguments codes and numbers for the sentence; never personal data
 * @param by what decided
 */
public record Ground(String key, List<Object> arguments, Authority by) {
    public Ground {
        requireNonNull(key, "key");
        requireNonNull(by, "by");
        arguments = List.copyOf(arguments);
    }

    /** What a reason rests on. */
    public enum Source {
        /** The service's profile in force. */
        PROFILE,
        /** An instruction of the controller. */
        INSTRUCTION,
        /** A law. */
        LAW,
        /** Who the caller is, and how the installation is set up. */
        INSTALLATION
    }

    /**
     * What exactly it rests on.
     *
     * @param reference version of the profile, number of the instruction, or articles
     * @param rows of the commitments it keeps; may be empty
     */
    public record Authority(Source source, String reference, List<String> rows) {
        public Authority {
            requireNonNull(source, "source");
            requireNonNull(reference, "reference");
            rows = List.copyOf(rows);
        }
    }

    /** A reason that the profile in force gives. */
    public static Ground ofProfile(Situation situation, List<String> rows, String key, Object... arguments) {
        return new Ground(key, List.of(arguments), new Authority(Source.PROFILE, situation.version(), rows));
    }

    /** A reason that an instruction gives. */
    public static Ground ofInstruction(int number, String key, Object... arguments) {
        return new Ground(
                key, List.of(arguments), new Authority(Source.INSTRUCTION, Integer.toString(number), List.of()));
    }

    /** A reason that the law gives. */
    public static Ground ofLaw(String articles, String key, Object... arguments) {
        return new Ground(key, List.of(arguments), new Authority(Source.LAW, articles, List.of()));
    }

    /** A reason that lies in the caller or in the installation. */
    public static Ground ofInstallation(String key, Object... arguments) {
        return new Ground(key, List.of(arguments), new Authority(Source.INSTALLATION, "", List.of()));
    }
}
