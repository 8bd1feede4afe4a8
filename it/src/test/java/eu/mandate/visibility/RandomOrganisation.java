package eu.mandate.visibility;

import eu.mandate.kernel.store.Database;
import eu.mandate.visibility.domain.NaiveRange;
import eu.mandate.visibility.domain.Organisation;
import eu.mandate.visibility.domain.Range;
import eu.mandate.visibility.domain.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small organisation made by chance: departments of which some ended, members in several of them, people who left, tags. */
public final class RandomOrganisation {
    private static final int TAGS = 3;

    private final Random random;
    private final Map<Integer, Integer> parents = new HashMap<>();
    private final Map<Integer, Integer> merged = new HashMap<>();
    private final Set<Integer> closed = new HashSet<>();
    private final Map<Integer, List<Integer>> people = new LinkedHashMap<>();
    private final Map<Integer, Integer> left = new HashMap<>();
    private final Map<Integer, Set<Integer>> tagged = new HashMap<>();

    /** Drawn by this generator. */
    public RandomOrganisation(Random random) {
        this.random = random;
        // Many departments are written in another form than few, and so are members of several of them.
        var large = random.nextInt(4) == 0;
        var departments = large ? 150 + random.nextInt(50) : 4 + random.nextInt(10);
        for (var number = 1; number <= departments; number++) {
            if (number > 3 && random.nextInt(8) == 0) end(number);
            else parents.put(number, number == 1 || random.nextInt(6) == 0 ? null : active());
        }
        for (var number = 101; number <= 110 + random.nextInt(20); number++) {
            var places = IntStream.range(0, random.nextInt(large ? 2 : 4) == 0 ? 3 : 1)
                    .mapToObj(any -> active())
                    .distinct()
                    .toList();
            if (random.nextInt(8) > 0) people.put(number, places);
            else left.put(number, random.nextBoolean() && !closed.isEmpty() ? one(closed) : places.get(0));
        }
        for (var tag = 201; tag <= 200 + TAGS; tag++) {
            tagged.put(
                    tag,
                    people.keySet().stream()
                            .filter(any -> random.nextInt(5) == 0)
                            .collect(Collectors.toSet()));
        }
    }

    private void end(int department) {
        if (random.nextBoolean()) closed.add(department);
        else merged.put(department, active());
    }

    private Integer active() {
        return one(parents.keySet());
    }

    private Integer one(Set<Integer> numbers) {
        return List.copyOf(numbers).get(random.nextInt(numbers.size()));
    }

    /** Somebody's choice, often with what ended and who left. */
    public Range range() {
        return new Range(random.nextInt(4) == 0, selection(), random.nextBoolean() ? selection() : Selection.NOBODY);
    }

    private Selection selection() {
        var departments = IntStream.rangeClosed(1, parents.size() + merged.size() + closed.size())
                .boxed()
                .toList();
        var members = new ArrayList<>(people.keySet());
        members.addAll(left.keySet());
        return new Selection(some(departments, 5), some(members, 10), some(List.copyOf(tagged.keySet()), 4));
    }

    private Set<Integer> some(List<Integer> all, int oneIn) {
        return all.stream().filter(any -> random.nextInt(oneIn) == 0).collect(Collectors.toSet());
    }

    /** Whom the range shows, told person by person. */
    public Set<Integer> naive(Range range) {
        var naive = new NaiveRange(new Organisation(parents, merged, Map.of(), Map.of(), tagged), people);
        return people.keySet().stream()
                .filter(member -> naive.shows(range, member))
                .collect(Collectors.toSet());
    }

    /** Writes it to a directory that nobody has. */
    public void write(Database database, int tenant) {
        departments(database, tenant);
        members(database, tenant);
        database.update(
                "insert into directory.place (tenant_id, member, department) select ?, p.* from unnest(?::int[], ?::int[]) p (m, d)",
                tenant,
                places(true),
                places(false));
        database.update(
                "insert into directory.circle (tenant_id, number, kind, id, source, external_id, name, name_key, created_at,"
                        + " changed_at) select ?, n, 1, gen_random_uuid(), 'hr', n::text, 'Tag', 'tag', now(), now()"
                        + " from generate_series(201, ?) n",
                tenant,
                200 + TAGS);
        tagged.forEach((tag, members) -> database.update(
                "insert into directory.belonging (tenant_id, circle, member) select ?, ?, m from unnest(?::int[]) m",
                tenant,
                tag,
                members.toArray(Integer[]::new)));
    }

    private void departments(Database database, int tenant) {
        var numbers = new ArrayList<>(parents.keySet());
        numbers.addAll(merged.keySet());
        numbers.addAll(closed);
        database.update(
                "insert into directory.department (tenant_id, number, id, source, external_id, name, name_key, parent, state,"
                        + " merged_into, created_at, changed_at) select ?, n, gen_random_uuid(), 'hr', n::text, 'D', 'd', p, s, i,"
                        + " now(), now() from unnest(?::int[], ?::int[], ?::int[], ?::int[]) d (n, p, s, i)",
                tenant,
                numbers.toArray(Integer[]::new),
                numbers.stream().map(parents::get).toArray(Integer[]::new),
                numbers.stream().map(this::state).toArray(Integer[]::new),
                numbers.stream().map(merged::get).toArray(Integer[]::new));
    }

    private int state(int department) {
        return closed.contains(department) ? 2 : merged.containsKey(department) ? 3 : 1;
    }

    private void members(Database database, int tenant) {
        var numbers = new ArrayList<>(people.keySet());
        numbers.addAll(left.keySet());
        database.update(
                "insert into directory.member (tenant_id, number, id, source, external_id, name, name_key, department, status,"
                        + " created_at, changed_at) select ?, n, gen_random_uuid(), 'hr', n::text, 'M', 'm' || n % 7, d, s, now(),"
                        + " now() from unnest(?::int[], ?::int[], ?::int[]) m (n, d, s)",
                tenant,
                numbers.toArray(Integer[]::new),
                numbers.stream()
                        .map(each -> left.containsKey(each)
                                ? left.get(each)
                                : people.get(each).get(0))
                        .toArray(Integer[]::new),
                numbers.stream()
                        .map(each -> left.containsKey(each) ? 3 : 1 + each % 2)
                        .toArray(Integer[]::new));
    }

    private Integer[] places(boolean member) {
        return people.entrySet().stream()
                .flatMap(each -> each.getValue().stream().skip(1).map(place -> member ? each.getKey() : place))
                .toArray(Integer[]::new);
    }
}
