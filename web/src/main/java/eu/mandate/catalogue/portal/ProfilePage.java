package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.ProfileState;
import eu.mandate.catalogue.domain.ProfileVersionView;
import eu.mandate.catalogue.service.ProfileAdministrationService;
import eu.mandate.catalogue.service.PublishProfile;
import eu.mandate.kernel.portal.FormOption;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.portal.RecordForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;

/**
 * One version of a service profile and the steps of its life. The page keeps the version it showed, so that a change somebody
 * else made meanwhile is noticed and not overwritten.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class ProfilePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProfileAdministrationService profiles;

    @Inject
    private ProfileWords words;

    @Inject
    private ProfileFile file;

    @Inject
    private VendorPage vendor;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String id = "";
    private String typed;
    private ProfileVersionView version;
    private RecordForm<PublishProfile> publication;

    /** Reads the version the address names. */
    public void load() {
        version = profiles.get(id);
        publication = new RecordForm<>(PublishProfile.class, "profiles.publish", "publish");
        publication.longText("summaryEn", "summaryZh");
        if (version.state() != ProfileState.DRAFT) return;
        var channels = profiles.profile(id).changeNotice().prominentChannels();
        publication.offer(
                "announcedThrough",
                channels.stream()
                        .map(channel -> new FormOption(channel.en(), words.of(channel)))
                        .toList());
    }

    /** Fixes the draft for ever. */
    public void publish() {
        profiles.publish(id, publication.read(), version.entityVersion());
        notices.done("profiles.published", version.service(), version.version());
        address.go(address.here());
    }

    /** Gives the draft up. */
    public void discard() {
        profiles.discard(id, version.entityVersion());
        notices.done("profiles.discarded", version.service(), version.version());
        var named = vendor.getProcessor() == null ? "" : "?processor=" + vendor.getProcessor();
        address.go("/operations/catalogue/profiles.xhtml" + named);
    }

    /** Answers the document instead of the page. */
    public void download() {
        file.send(version.service() + "-" + version.version() + ".json", profiles.document(id));
    }

    /** Whether the version was published and nobody has said yet from when it holds. */
    public boolean isWaiting() {
        return version.state() == ProfileState.PUBLISHED && version.effectiveFrom() == null;
    }

    public ProfileVersionView getVersion() {
        return version;
    }

    public RecordForm<PublishProfile> getPublication() {
        return publication;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        // An address without an id is one that nothing has.
        this.id = Objects.requireNonNullElse(id, "");
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
