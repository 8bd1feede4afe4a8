package eu.mandate.calendar.domain;

/** Thrown inside a computation that needs a year which is not loaded; the computation's answer names it. */
public final class CalendarNotLoaded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RegionYear missing;

    CalendarNotLoaded(RegionYear missing) {
        super("no calendar of " + missing.region() + " for " + missing.year(), null, false, false);
        this.missing = missing;
    }

    /** The year that would be needed. */
    public RegionYear missing() {
        return missing;
    }
}
