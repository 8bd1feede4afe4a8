package eu.mandate.audit.portal;

import eu.mandate.audit.domain.AuditEntryView;
import eu.mandate.audit.domain.query.Qualifier;
import eu.mandate.audit.domain.query.Term;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can be chosen or completed in a search of the log: everything that has a name in the catalogue of texts. */
@Named
@RequestScoped
public class EvidenceChoices {
    @Inject
    private TextPage texts;

    @Inject
    private EvidenceWords words;

    /** A choice of a menu. */
    public record Option(String value, String label, boolean chosen) {}

    /** A word that a search may contain, with what it means. */
    public record Word(String text, String label) {}

    /** Every kind of entry; {@code asked} is chosen, also when no single one is asked for. */
    public List<Option> actions(String asked) {
        return options(texts.named("action."), asked, words::action);
    }

    /** Done, refused, and each refusal. */
    public List<Option> outcomes(String asked) {
        return options(outcomeNames(), asked, words::outcome);
    }

    /** Oneself, the platform, and whoever stands in the entries shown. */
    public List<Option> actors(String asked, List<AuditEntryView> shown) {
        var known = Stream.concat(
                Stream.of(Qualifier.ME, Qualifier.PLATFORM),
                shown.stream()
                        .map(AuditEntryView::actor)
                        .filter(Objects::nonNull)
                        .distinct());
        return options(known.toList(), asked, this::person);
    }

    /** What the field for the search completes. */
    public List<Word> getWords() {
        var all = new ArrayList<Word>();
        for (var start : List.of("created:>=", "created:<", "created:", "object:", "actor:", "action:", "outcome:")) {
            all.add(new Word(start, texts.get("evidence.help." + start.substring(0, start.indexOf(':')))));
        }
        all.add(new Word("actor:" + Qualifier.ME, texts.get("evidence.you")));
        all.add(new Word("actor:" + Qualifier.PLATFORM, texts.get("evidence.platform")));
        outcomeNames().forEach(each -> all.add(new Word("outcome:" + each, words.outcome(each))));
        texts.named("action.").forEach(each -> all.add(new Word("action:" + each, words.action(each))));
        return all;
    }

    private List<String> outcomeNames() {
        return Stream.concat(Stream.of(Qualifier.REFUSED), texts.named("outcome.").stream())
                .distinct()
                .toList();
    }

    private String person(String actor) {
        return switch (actor) {
            case Qualifier.ME -> texts.get("evidence.you");
            case Qualifier.PLATFORM -> texts.get("evidence.platform");
            default -> texts.with("evidence.person", actor.substring(Math.max(0, actor.length() - 8)));
        };
    }

    private static List<Option> options(List<String> names, String asked, UnaryOperator<String> label) {
        var options = new ArrayList<Option>();
        for (var name : names) {
            var written = new Term(Qualifier.ACTION, false, List.of(name)).valueText();
            options.add(new Option(written, label.apply(name), written.equals(asked)));
        }
        if (!asked.isEmpty() && options.stream().noneMatch(Option::chosen)) {
            options.add(0, new Option(asked, asked, true));
        }
        return options;
    }
}
