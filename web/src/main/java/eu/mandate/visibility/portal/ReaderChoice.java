package eu.mandate.visibility.portal;

import eu.mandate.directory.domain.CircleFilter;
import eu.mandate.directory.domain.CircleKind;
import eu.mandate.directory.domain.MemberFilter;
import eu.mandate.directory.domain.NameKey;
import eu.mandate.directory.domain.Named;
import eu.mandate.directory.service.CircleService;
import eu.mandate.directory.service.MemberService;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.service.ScopeOfferService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The reader that somebody means by what was typed: an id, an external id, an e-mail address, or how the name begins. */
@RequestScoped
public class ReaderChoice {
    private static final int MOST = 10;

    @Inject
    private MemberService members;

    @Inject
    private CircleService circles;

    @Inject
    private ScopeOfferService offer;

    /**
     * Those that could be meant, by name.
     *
     * @throws Refusal VALIDATION {@code scope-reader-unknown} at {@code /who} when there is none
     */
    List<Named> of(ReaderKind kind, String typed) {
        var text = typed == null ? "" : typed.strip();
        var found = text.isEmpty() ? List.<Named>of() : find(kind, text);
        if (found.isEmpty()) throw Refusal.invalid("/who", "scope-reader-unknown");
        var exact = found.stream()
                .filter(each -> NameKey.of(each.name()).equals(NameKey.of(text)))
                .toList();
        return exact.size() == 1 ? exact : found;
    }

    private List<Named> find(ReaderKind kind, String text) {
        var page = SliceRequest.of(MOST, null);
        return switch (kind) {
            case MEMBER ->
                members.list(new MemberFilter(text, null, null, null, true, null), page).items().stream()
                        .map(each -> new Named(
                                each.id(),
                                each.name() + " · " + each.department().name()))
                        .toList();
            case GROUP ->
                circles.list(new CircleFilter(CircleKind.GROUP, text, null), page).items().stream()
                        .map(each -> new Named(each.id(), each.name()))
                        .toList();
            case PERSON -> offer.people(text);
        };
    }
}
