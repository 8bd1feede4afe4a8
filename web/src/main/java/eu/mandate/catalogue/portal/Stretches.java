package eu.mandate.catalogue.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes line numbers as people do: neighbours as one stretch. */
final class Stretches {
    private Stretches() {}

    static String of(List<Integer> lines) {
        var stretches = new ArrayList<int[]>();
        lines.stream().sorted().distinct().forEach(line -> {
            var last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && last[1] + 1 == line) last[1] = line;
            else stretches.add(new int[] {line, line});
        });
        return stretches.stream()
                .map(each -> each[0] == each[1] ? "" + each[0] : each[0] + "–" + each[1])
                .collect(Collectors.joining(", "));
    }
}
