package eu.mandate.identity.portal;

import eu.mandate.identity.http.ReturnAddress;
import eu.mandate.identity.service.AccountService;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The threshold of a space: the first request in it, which leaves an entry and goes on to the wanted page. */
@Named
@RequestScoped
public class EnterPage {
    @Inject
    private AccountService account;

    @Inject
    private PageAddress address;

    private String next;

    /** Leaves the entry and goes on. */
    public void enter() {
        account.enter();
        address.go(ReturnAddress.safe(next));
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
