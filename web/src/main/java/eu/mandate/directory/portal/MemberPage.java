package eu.mandate.directory.portal;

import eu.mandate.directory.domain.MemberStatus;
import eu.mandate.directory.domain.MemberView;
import eu.mandate.directory.service.ChangeMemberStatus;
import eu.mandate.directory.service.MemberService;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * One member. The page keeps the version it showed, so that a change somebody else made meanwhile is noticed and not
 * overwritten.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class MemberPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MemberService members;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String id;
    private String typed;
    private MemberView member;

    /** Reads the member the address names. */
    public void load() {
        member = members.get(id);
    }

    /** Says whether the member still belongs to the organisation. */
    public void change(MemberStatus status) {
        members.changeStatus(id, new ChangeMemberStatus(status, null), member.version());
        notices.done("member.done." + status, member.name());
        address.go(address.here());
    }

    /** Takes a member who left out of the directory. */
    public void remove() {
        members.remove(id, member.version());
        notices.done("member.removed", member.name());
        address.go("/portal/directory/members.xhtml");
    }

    /** A calendar day as the other dates of a page are written. */
    public Instant moment(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public MemberView getMember() {
        return member;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
