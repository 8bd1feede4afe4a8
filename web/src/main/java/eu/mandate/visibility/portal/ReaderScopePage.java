package eu.mandate.visibility.portal;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.ReaderScopeView;
import eu.mandate.visibility.domain.VisibilityScopesView.ReaderRuleView;
import eu.mandate.visibility.service.ReaderScopeService;
import eu.mandate.visibility.service.ScopeOfferService;
import eu.mandate.visibility.service.VisibilityScopeService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Sets which records a colleague or a group sees; the instruction is shown before it is given. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class ReaderScopePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private VisibilityScopeService scopes;

    @Inject
    private ReaderScopeService readers;

    @Inject
    private ScopeOfferService offer;

    @Inject
    private ReaderChoice people;

    @Inject
    private ReaderReview review;

    private final ReaderScopeForm form = new ReaderScopeForm();
    private String scope;
    private String id;
    private String who;
    private ReaderRuleView rule;
    private ReaderScopeView stated;
    private String name;
    private List<eu.mandate.directory.domain.Named> candidates = List.of();

    /** Reads the scope and, if the address names a reader, what holds for that one. */
    public void load() {
        rule = scopes.scopes().readers().stream()
                .filter(each -> each.scope().equals(scope))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("reader-scope", scope));
        if (id == null || id.isBlank()) return;
        stated = readers.get(scope, id, null);
        form.fill(stated);
        name = stated.name() == null ? id : stated.name();
    }

    /** Finds out who is meant and shows the instruction; several who could be meant are offered first. */
    public void review() {
        if (stated != null) {
            review.show(form.choice(scope, stated.id()), stated.basedOn(), name);
            return;
        }
        var found = people.of(form.kind(), who);
        candidates = found.size() > 1 ? found : List.of();
        if (found.size() == 1) choose(found.get(0));
    }

    /** Takes one of those that could be meant. */
    public void choose(eu.mandate.directory.domain.Named meant) {
        var before = readers.get(scope, meant.id().toString(), null);
        review.show(form.choice(scope, meant.id()), before.basedOn(), meant.name());
    }

    /** Shows the instruction that ends it. */
    public void reviewEnd() {
        review.show(
                new ReaderScope(scope, stated.reader(), stated.id(), Reach.NONE, List.of(), null),
                stated.basedOn(),
                name);
    }

    public ReaderScopeForm getForm() {
        return form;
    }

    public ReaderRuleView getRule() {
        return rule;
    }

    /** What holds for the reader of the address; null for a new one. */
    public ReaderScopeView getStated() {
        return stated;
    }

    /** What that reader is called. */
    public String getName() {
        return name;
    }

    /** Those that could be meant, when there are several. */
    public List<eu.mandate.directory.domain.Named> getCandidates() {
        return candidates;
    }

    public List<ReaderKind> getKinds() {
        return List.of(ReaderKind.values());
    }

    /** How far one can see under the scope. */
    public List<Reach> getReaches() {
        return rule.reaches().stream()
                .filter(each -> each != Reach.NONE)
                .sorted()
                .toList();
    }

    /** Whether one can see by accounts, albums or classes. */
    public boolean isByCollections() {
        return rule.reaches().contains(Reach.COLLECTIONS);
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }
}
