package eu.mandate.identity.portal;

import eu.mandate.identity.domain.ApiTokenView;
import eu.mandate.identity.domain.MembershipFilter;
import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.ApiTokenService;
import eu.mandate.identity.service.MembershipService;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.http.RequestTime;
import eu.mandate.kernel.portal.Task;
import eu.mandate.kernel.portal.TaskSource;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Invitations nobody took up, a lonely administrator, tokens about to expire. */
@RequestScoped
public class PeopleTasks implements TaskSource {
    private static final Duration SOON = Duration.ofDays(14);
    private static final int RANK = 200;

    @Inject
    private MembershipService memberships;

    @Inject
    private ApiTokenService tokens;

    @Inject
    private FramePage frame;

    @Inject
    private TextPage texts;

    @Inject
    private RequestTime time;

    @Override
    public List<Task> tasks() {
        var tasks = new ArrayList<Task>();
        var caller = frame.caller();
        if (Navigation.managesPeople(caller)) people(Role.administratorOf(caller.kind()), tasks);
        if (Navigation.hasTokens(caller)) expiringTokens(tasks);
        return tasks;
    }

    @Override
    public int rank() {
        return RANK;
    }

    private void people(Role administrator, List<Task> tasks) {
        var invited = count(new MembershipFilter(null, null, MembershipStatus.INVITED));
        if (invited > 0) {
            tasks.add(task("envelope", "home.invited", number(invited), "/identity/people.xhtml?status=INVITED"));
        }
        var administrators = count(new MembershipFilter(null, administrator, MembershipStatus.ACTIVE));
        if (administrators == 1) {
            tasks.add(task("users", "home.one-administrator", "1", "/identity/people.xhtml?role=" + administrator));
        }
    }

    private void expiringTokens(List<Task> tasks) {
        var now = time.now();
        var until = now.plus(SOON);
        var soon = tokens.list(SliceRequest.of(SliceRequest.MAX_LIMIT, null)).items().stream()
                .filter(token -> token.revokedAt() == null)
                .map(ApiTokenView::expiresAt)
                .filter(expiry -> expiry.isAfter(now) && expiry.isBefore(until))
                .count();
        if (soon > 0) tasks.add(task("key", "home.tokens-expire", number((int) soon), "/identity/tokens.xhtml"));
    }

    private int count(MembershipFilter filter) {
        return memberships
                .list(filter, SliceRequest.of(SliceRequest.MAX_LIMIT, null))
                .items()
                .size();
    }

    private String number(int count) {
        return count < SliceRequest.MAX_LIMIT ? String.valueOf(count) : SliceRequest.MAX_LIMIT + "+";
    }

    private Task task(String icon, String key, String count, String url) {
        return new Task(
                icon,
                texts.with(key + ".title", count),
                texts.get(key + ".text"),
                "/" + frame.getArea() + url,
                texts.get(key + ".action"));
    }
}
