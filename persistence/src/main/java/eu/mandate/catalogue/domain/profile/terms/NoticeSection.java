package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/**
 * A section of the privacy notice.
 *
 * @param registers the registers of this profile that it is written from
 */
public record NoticeSection(String key, Text title, List<String> registers) {}
