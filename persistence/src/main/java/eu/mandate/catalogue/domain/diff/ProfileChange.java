package eu.mandate.catalogue.domain.diff;

import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.profile.terms.ChangeClass;

/**
 * One difference between two versions.
 *
 * @param pointer place in the profile, list steps by code where the entries have one: {@code /retention/J-R11/period}
 * @param before null when added
 * @param after null when removed
 * @param material whether the newer version's own rule on notices calls this class material
 */
public record ProfileChange(
        String pointer,
        ChangeClass kind,
        Direction direction,
        String before,
        String after,
        boolean material,
        Text why) {}
