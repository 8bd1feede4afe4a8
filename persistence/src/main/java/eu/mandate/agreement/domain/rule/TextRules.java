package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.PrintedNames;
import eu.mandate.agreement.domain.RuleFinding;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.document.domain.HtmlBlocks;
import eu.mandate.document.domain.StructuredDocument;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** R46: no residue of a template and no foreign name in the finished text. */
public final class TextRules {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\bT(BD|BC|ODO)\\b|\\[\\s*…?\\s*]|\\[\\.\\.\\.]|\\{[A-Za-z][A-Za-z.]*}|lorem\\s+ipsum|待定|待补充|X{3}",
            Pattern.CASE_INSENSITIVE);

    /** A hash, a signature or a key as the checkpoint in Annex X has them: by chance three letters in a row say anything. */
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{40,}={0,2}");

    private TextRules() {}

    /** What the finished document must not say. A name of a party or of a register is no foreign one. */
    public static List<RuleFinding> findings(StructuredDocument document, Snapshot snapshot, RuleContext context) {
        var findings = new Findings(context);
        var text = judged(document);
        var place = Place.vendor("body", "/document");
        PLACEHOLDER
                .matcher(text)
                .results()
                .map(residue -> residue.group())
                .distinct()
                .forEach(residue -> findings.refuse(true, "R46", place, residue, residue));
        var own = OwnNames.of(snapshot).toLowerCase(Locale.ROOT);
        for (var brand : context.foreignBrands()) {
            var foreign = !own.contains(brand.toLowerCase(Locale.ROOT)) && names(text, brand);
            findings.refuse(foreign, "R46.brand", place, brand, brand);
        }
        return findings.all();
    }

    /** What a customer calls a department is no word of the document: one called “TBD” stands in the directory so. */
    private static String judged(StructuredDocument document) {
        var text = HtmlBlocks.of(document.blocks()).replaceAll("<[^>]*>", " ");
        return BASE64.matcher(PrintedNames.NAME.matcher(text).replaceAll(" ")).replaceAll(" ");
    }

    /** As a word of its own; Chinese is written without spaces between words. */
    private static boolean names(String text, String brand) {
        var edge = brand.codePoints().allMatch(letter -> letter < 0x2E80);
        var form = edge ? "(?<![\\p{L}\\p{N}])" + Pattern.quote(brand) + "(?![\\p{L}\\p{N}])" : Pattern.quote(brand);
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE).matcher(text).find();
    }
}
