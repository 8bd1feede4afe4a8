package eu.mandate.instruction.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.instruction.domain.CodeNames;
import eu.mandate.instruction.service.change.InstructionTexts;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Codes in comparisons are told by their names, with the code beside. */
class CodeWordsTest {

    private static final Pattern CODED = Pattern.compile("\\{([A-Za-z]+)@([a-z]+)}");

    private final CodeNames names = (register, code) -> switch (register + "/" + code) {
        case "fields/W-C04.gender" -> List.of(new Text("Gender", "性别"));
        case "retention/W-R15" -> List.of(new Text("Orders", "订单"), RetentionRule.Scope.BACKUPS);
        case "permissions/TWICE" -> List.of(new Text("Members", "成员"), new Text("Members", "成员"));
        default -> List.of();
    };

    private String called(String register, String code, boolean chinese) {
        return CodeWords.called(names, register, code, chinese, constant -> "<" + constant + ">")
                .orElse(null);
    }

    @Test
    void aCodeIsCalledByItsNameInBothLanguages() {
        assertThat(called("fields", "W-C04.gender", false)).isEqualTo("Gender (W-C04.gender)");
        assertThat(called("fields", "W-C04.gender", true)).isEqualTo("性别（W-C04.gender）");
        assertThat(called("retention", "W-R15", false)).isEqualTo("Orders; <BACKUPS> (W-R15)");
        assertThat(called("permissions", "TWICE", true)).isEqualTo("成员（TWICE）");
        assertThat(called("permissions", "GONE", true)).isNull();
    }

    @Test
    void everyMemberWhoseTextNamesItsCodesIsNamedInComparisonsToo() throws IOException {
        var expected = new HashMap<>(Map.of("app-authorisation.fields", "fields"));
        for (var feature : InstructionTexts.FEATURES) {
            var templates = new Properties();
            try (var file = getClass().getResourceAsStream("/instruction-texts/" + feature + ".properties")) {
                templates.load(file);
            }
            templates.forEach((type, text) -> CODED.matcher(text.toString())
                    .results()
                    .forEach(found -> expected.put(type + "." + found.group(1), found.group(2))));
        }
        assertThat(CodeWords.REGISTERS).containsExactlyInAnyOrderEntriesOf(expected);
    }
}
