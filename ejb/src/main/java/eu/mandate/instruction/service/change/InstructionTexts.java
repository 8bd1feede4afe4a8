package eu.mandate.instruction.service.change;

import eu.mandate.instruction.domain.CodeNames;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionText;
import eu.mandate.instruction.domain.PayloadTree;
import eu.mandate.instruction.domain.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The human texts of instructions in both languages. Templates are UTF-8 and lie in {@code instruction-texts/<feature>.properties}
 * (English) and {@code instruction-texts/<feature>_zh.properties}; they are written as {@link InstructionText} says.
 */
@ApplicationScoped
public class InstructionTexts {

    /** The features that have instructions; a file that does not exist is empty. */
    public static final List<String> FEATURES =
            List.of("instruction", "organisation", "retention", "visibility", "agreement");

    private final InstructionText english = new InstructionText(words(""), Locale.ENGLISH);
    private final InstructionText chinese = new InstructionText(words("_zh"), Locale.SIMPLIFIED_CHINESE);

    private final CodeNames names;

    /** Texts with the codes alone. */
    public InstructionTexts() {
        this(CodeNames.NONE);
    }

    /** Texts with the names of the codes. */
    @Inject
    public InstructionTexts(CodeNames names) {
        this.names = names;
    }

    /** One text in both languages. */
    public record Texts(String english, String chinese) {}

    /** @throws IllegalStateException when a language has no template, or one that does not fit the payload */
    public Texts of(String type, Record payload) {
        var members = PayloadTree.of(payload);
        return new Texts(english.of(type, members, names), chinese.of(type, members, names));
    }

    /** The text of a withdrawal, which quotes the beginning of what is withdrawn. */
    public Texts ofWithdrawal(Withdrawal withdrawal, Instruction withdrawn) {
        return new Texts(
                english.of(Withdrawal.TYPE, withdrawal.quoting(withdrawn, withdrawn.textEn()), names),
                chinese.of(Withdrawal.TYPE, withdrawal.quoting(withdrawn, withdrawn.textZh()), names));
    }

    private static Map<String, String> words(String suffix) {
        var words = new HashMap<String, String>();
        for (var feature : FEATURES) {
            var file = "/instruction-texts/" + feature + suffix + ".properties";
            read(file).forEach((key, text) -> words.put((String) key, (String) text));
        }
        return words;
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try (var stream = InstructionTexts.class.getResourceAsStream(file)) {
            if (stream != null) properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}
