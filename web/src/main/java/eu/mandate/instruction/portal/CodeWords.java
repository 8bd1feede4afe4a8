package eu.mandate.instruction.portal;

import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.instruction.domain.CodeNames;
import eu.mandate.instruction.service.PayloadNameService;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the codes in payloads are called by the profile in force, with the code beside. */
@RequestScoped
public class CodeWords {
    /** The register of the profile that the codes of a member are from. */
    static final Map<String, String> REGISTERS = Map.of(
            "app-authorisation.permissions", "permissions",
            "app-authorisation.fields", "fields",
            "programme.activities", "activities",
            "purpose-choice.purpose", "purposes",
            "reader-scope.scope", "scopes",
            "retention-period.rule", "retention");

    @Inject
    private PayloadNameService service;

    @Inject
    private TextPage texts;

    private CodeNames names;

    /** Whether the values of a member are codes. */
    boolean areCodes(String path) {
        return REGISTERS.containsKey(path);
    }

    /** Name and code; empty for a value that is no code, or one that the profile does not know any more. */
    Optional<String> of(String path, String code) {
        if (!areCodes(path)) return Optional.empty();
        if (names == null) names = service.codes();
        return called(names, REGISTERS.get(path), code, chinese(), constant -> texts.get("profile.scope." + constant));
    }

    /** Name and code in one language; what has several names, as a rule about two categories, has all of them. */
    static Optional<String> called(
            CodeNames names, String register, String code, boolean chinese, Function<Object, String> constants) {
        var called = names.of(register, code).stream()
                .map(name -> name instanceof Text text ? chinese ? text.zh() : text.en() : constants.apply(name))
                .distinct()
                .collect(Collectors.joining(chinese ? "；" : "; "));
        if (called.isEmpty()) return Optional.empty();
        return Optional.of(chinese ? called + "（" + code + "）" : called + " (" + code + ")");
    }

    private boolean chinese() {
        return "zh".equals(texts.locale().getLanguage());
    }
}
