package eu.mandate.catalogue.domain.register;

import eu.mandate.catalogue.domain.lint.text.TextFaults;
import eu.mandate.catalogue.domain.tree.Node;
import eu.mandate.catalogue.domain.tree.RecordTree;
import eu.mandate.kernel.domain.HiddenCharacters;
import eu.mandate.kernel.domain.Violation;
import java.util.List;
import java.util.regex.Pattern;

/** What the texts of an entry may not say, leave open or hide. */
final class RegisterTexts {

    private static final Pattern MEASURES =
            Pattern.compile("/(control|measure|measures|supplementaryMeasures)/(en|zh)|/parameter");
    private static final Pattern ENGLISH = Pattern.compile("/.*(/en|En)");
    private static final Pattern CHINESE = Pattern.compile("/.*(/zh|Zh)");

    private RegisterTexts() {}

    static List<Violation> faults(RegisterPayload payload) {
        var faults = new Gaps();
        RecordTree.nodes((Record) payload)
                .filter(node -> node.value() instanceof String)
                .forEach(node -> text(faults, node));
        return faults.found();
    }

    private static void text(Gaps faults, Node node) {
        var text = (String) node.value();
        var pointer = node.pointer();
        faults.when(HiddenCharacters.inLines(text), pointer, "text-hidden-character")
                .when(TextFaults.placeholder(text), pointer, "text-placeholder")
                .when(MEASURES.matcher(pointer).matches() && TextFaults.vagueMeasure(text), pointer, "measure-vague")
                .when(ENGLISH.matcher(pointer).matches() && TextFaults.notEnglish(text), pointer, "text-not-english")
                .when(CHINESE.matcher(pointer).matches() && TextFaults.notChinese(text), pointer, "text-not-chinese");
    }
}
