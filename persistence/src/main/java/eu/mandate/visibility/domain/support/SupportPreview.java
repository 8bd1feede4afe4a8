package eu.mandate.visibility.domain.support;

import eu.mandate.visibility.domain.reader.ReaderPreview.RecordsSeen;
import java.util.List;
import java.util.UUID;

/**
 * What one of the vendor's people would see under an access.
 *
 * @param records how many records of each category the access shows now, and while it is in force; what somebody has no consent or
 *     no need to see is among them
 * @param named how many single records it names; 0 for all that may be shown
 */
public record SupportPreview(UUID access, List<RecordsSeen> records, int named) {
    public SupportPreview {
        records = List.copyOf(records);
    }
}
