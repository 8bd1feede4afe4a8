package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.ProfileChanges;
import eu.mandate.catalogue.domain.ProfileFilter;
import eu.mandate.catalogue.domain.ProfileVersionView;
import eu.mandate.catalogue.domain.diff.Direction;
import eu.mandate.catalogue.domain.diff.ProfileChange;
import eu.mandate.catalogue.domain.profile.terms.ChangeClass;
import eu.mandate.catalogue.service.ProfileAdministrationService;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What a version changes against another one; the other version and the filters live in the address. */
@Named
@RequestScoped
public class ProfileChangesPage {
    @Inject
    private ProfileAdministrationService profiles;

    @Inject
    private VendorPage vendor;

    private String id = "";
    private String against;
    private String kind;
    private String direction;
    private String material;
    private ProfileVersionView version;
    private ProfileChanges changes;
    private List<ProfileVersionView> others = List.of();

    /** Compares the two versions the address names; without a second one, with the version that held before. */
    public void load() {
        version = profiles.get(id);
        if (vendor.isKnown()) others = others();
        var other = blank(against) ? before() : against;
        changes = profiles.diff(id, other);
        if (blank(against)) against = other;
    }

    private List<ProfileVersionView> others() {
        var filter = new ProfileFilter(vendor.getProcessor(), version.service(), null);
        return profiles.list(filter, SliceRequest.of(SliceRequest.MAX_LIMIT, null)).items().stream()
                .filter(other -> !other.id().equals(version.id()))
                .toList();
    }

    /** A version that holds or held is compared with the one before it; any other with the one in force. */
    private String before() {
        if (version.effectiveFrom() == null) return null;
        return others.stream()
                .filter(other ->
                        other.effectiveFrom() != null && other.effectiveFrom().isBefore(version.effectiveFrom()))
                .max(Comparator.comparing(ProfileVersionView::effectiveFrom))
                .map(other -> other.id().toString())
                .orElse(null);
    }

    public List<ProfileChange> getRows() {
        var wantedKind = Choice.of(ChangeClass.class, kind);
        var wantedDirection = Choice.of(Direction.class, direction);
        return changes.changes().stream()
                .filter(change -> wantedKind == null || change.kind() == wantedKind)
                .filter(change -> wantedDirection == null || change.direction() == wantedDirection)
                .filter(change -> blank(material) || change.material() == material.equals("MATERIAL"))
                .toList();
    }

    /** The classes that occur. */
    public List<ChangeClass> getKinds() {
        return changes.changes().stream().map(ProfileChange::kind).distinct().toList();
    }

    public List<Direction> getDirections() {
        return List.of(Direction.values());
    }

    public List<String> getMaterials() {
        return List.of("MATERIAL", "OTHER");
    }

    /** Whether the address narrows the list. */
    public boolean isFiltered() {
        return !blank(kind) || !blank(direction) || !blank(material);
    }

    /** How many of the changes are material. */
    public long getMaterialCount() {
        return changes.changes().stream().filter(ProfileChange::material).count();
    }

    public ProfileVersionView getVersion() {
        return version;
    }

    public ProfileChanges getChanges() {
        return changes;
    }

    public List<ProfileVersionView> getOthers() {
        return others;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        // An address without an id is one that nothing has.
        this.id = Objects.requireNonNullElse(id, "");
    }

    public String getAgainst() {
        return against;
    }

    public void setAgainst(String against) {
        this.against = against;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    public String getMaterial() {
        return material;
    }

    public void setMaterial(String material) {
        this.material = material;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
