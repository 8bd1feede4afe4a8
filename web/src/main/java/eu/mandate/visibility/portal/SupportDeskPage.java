package eu.mandate.visibility.portal;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.portal.TextPage;
import eu.mandate.visibility.domain.support.SupportAccessView;
import eu.mandate.visibility.domain.support.SupportWish;
import eu.mandate.visibility.service.support.AskSupport;
import eu.mandate.visibility.service.support.SupportDeskService;
import eu.mandate.visibility.service.support.SupportOffer;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One of the vendor's people asks a customer for access, and sees what became of it; the customer lives in the address. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class SupportDeskPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    private SupportDeskService desk;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    @Inject
    private TextPage texts;

    private String customer;
    private String cursor;
    private transient SupportOffer offer;
    private transient Slice<SupportAccessView> rows;
    private String purpose;
    private Set<String> categories = new LinkedHashSet<>();
    private String records;
    private String reason;
    private String ticket;
    private Integer hours = SupportWish.USUAL_HOURS;

    /** Reads the own requests, and what may be asked of the customer that the address names. */
    public void load() {
        rows = desk.list(SliceRequest.of(ROWS, cursor));
    }

    /** Asks the customer. */
    public void ask() {
        desk.ask(new AskSupport(
                customer,
                purpose,
                new ArrayList<>(categories),
                ids(),
                reason,
                ticket == null ? "" : ticket.strip(),
                hours));
        notices.done("support.asked", "");
        address.go(address.here(Map.of("customer", "")));
    }

    private List<UUID> ids() {
        if (records == null || records.isBlank()) return List.of();
        try {
            return Arrays.stream(records.strip().split("\\s+"))
                    .map(UUID::fromString)
                    .toList();
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("/records", "json-not-uuid");
        }
    }

    /** What may be asked of the customer; {@code null} while none is named. */
    public SupportOffer getOffer() {
        if (offer == null && customer != null && !customer.isBlank()) offer = desk.offer(customer.strip());
        return offer;
    }

    /** The purposes to choose from. */
    public List<SelectItem> getPurposes() {
        return items(getOffer().purposes());
    }

    /** The categories to choose from. */
    public List<SelectItem> getOffered() {
        return items(getOffer().categories());
    }

    private List<SelectItem> items(List<SupportOffer.Coded> coded) {
        var chinese = "zh".equals(texts.locale().getLanguage());
        return coded.stream()
                .map(each -> new SelectItem(
                        each.code(),
                        each.code() + " "
                                + (chinese ? each.name().zh() : each.name().en())))
                .toList();
    }

    public List<SupportAccessView> getRows() {
        if (rows == null) load();
        return rows.items();
    }

    /** How many of those shown are in force. */
    public long getInForce() {
        return getRows().stream().filter(SupportAccessView::inForce).count();
    }

    public String getNext() {
        return rows.next();
    }

    public String getNextUrl() {
        return address.here(Map.of("cursor", rows.next()));
    }

    public String getFirstUrl() {
        return address.here(Map.of("cursor", ""));
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public Set<String> getCategories() {
        return categories;
    }

    public void setCategories(Set<String> categories) {
        this.categories = categories;
    }

    public String getRecords() {
        return records;
    }

    public void setRecords(String records) {
        this.records = records;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTicket() {
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }
}
