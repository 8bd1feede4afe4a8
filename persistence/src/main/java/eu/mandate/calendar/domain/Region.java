package eu.mandate.calendar.domain;

import static eu.mandate.calendar.domain.Jurisdiction.CHINA;
import static eu.mandate.calendar.domain.Jurisdiction.EU;
import static eu.mandate.calendar.domain.Jurisdiction.UK;

import java.time.ZoneId;

/**
 * An area with public holidays of its own: a member state of the Union (ISO 3166-1), a nation of the United Kingdom
 * (England with Wales, Northern Ireland, Scotland) or mainland China. Holidays of a part, such as those of one German
 * Land or of a Chinese autonomous region, are not known. That a region is named here does not mean that its calendars
 * are loaded.
 */
public enum Region {
    AT(EU, "Europe/Vienna"),
    BE(EU, "Europe/Brussels"),
    BG(EU, "Europe/Sofia"),
    CY(EU, "Asia/Nicosia"),
    CZ(EU, "Europe/Prague"),
    DE(EU, "Europe/Berlin"),
    DK(EU, "Europe/Copenhagen"),
    EE(EU, "Europe/Tallinn"),
    ES(EU, "Europe/Madrid"),
    FI(EU, "Europe/Helsinki"),
    FR(EU, "Europe/Paris"),
    GR(EU, "Europe/Athens"),
    HR(EU, "Europe/Zagreb"),
    HU(EU, "Europe/Budapest"),
    IE(EU, "Europe/Dublin"),
    IT(EU, "Europe/Rome"),
    LT(EU, "Europe/Vilnius"),
    LU(EU, "Europe/Luxembourg"),
    LV(EU, "Europe/Riga"),
    MT(EU, "Europe/Malta"),
    NL(EU, "Europe/Amsterdam"),
    PL(EU, "Europe/Warsaw"),
    PT(EU, "Europe/Lisbon"),
    RO(EU, "Europe/Bucharest"),
    SE(EU, "Europe/Stockholm"),
    SI(EU, "Europe/Ljubljana"),
    SK(EU, "Europe/Bratislava"),
    GB_EAW(UK, "Europe/London"),
    GB_NIR(UK, "Europe/London"),
    GB_SCT(UK, "Europe/London"),
    CN(CHINA, "Asia/Shanghai");

    private final Jurisdiction jurisdiction;
    private final ZoneId zone;

    Region(Jurisdiction jurisdiction, String zone) {
        this.jurisdiction = jurisdiction;
        this.zone = ZoneId.of(zone);
    }

    /** Whose law counts. */
    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** The time of day there; of the mainland where a state has several zones. */
    public ZoneId zone() {
        return zone;
    }
}
