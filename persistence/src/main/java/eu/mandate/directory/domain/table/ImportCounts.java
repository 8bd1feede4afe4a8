package eu.mandate.directory.domain.table;

import java.util.List;
import java.util.Map;

/** How many rows of a file do what. */
public record ImportCounts(int added, int changed, int unchanged, int refused) {

    /** Counts results. */
    public static ImportCounts of(List<RowResult> results) {
        return new ImportCounts(
                count(results, RowResult.Outcome.NEW),
                count(results, RowResult.Outcome.CHANGED),
                count(results, RowResult.Outcome.UNCHANGED),
                count(results, RowResult.Outcome.REFUSED));
    }

    private static int count(List<RowResult> results, RowResult.Outcome outcome) {
        return (int) results.stream().filter(each -> each.outcome() == outcome).count();
    }

    /** All rows. */
    public int rows() {
        return added + changed + unchanged + refused;
    }

    /** The facts of an entry in the log. */
    public Map<String, String> facts(String fileHash) {
        return Map.of(
                "file", fileHash,
                "new", Integer.toString(added),
                "changed", Integer.toString(changed),
                "unchanged", Integer.toString(unchanged),
                "refused", Integer.toString(refused));
    }
}
