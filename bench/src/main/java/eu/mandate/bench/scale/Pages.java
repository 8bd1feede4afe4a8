package eu.mandate.bench.scale;

import eu.mandate.bench.RunningDemo;
import eu.mandate.kernel.domain.Cursor;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** What the pages of the explorer and of the directory ask of the server, each as a call of one caller. */
final class Pages {
    private static final String RECORDS = "/records?category=" + Holdings.CATEGORY + "&purpose=J-P02";
    private static final String COUNT = "/records/count?category=" + Holdings.CATEGORY + "&purpose=J-P02";
    private static final String FIGURES = "/records/figures?category=" + Holdings.CATEGORY + "&purpose=J-P02";
    private static final String PERSON = "{\"category\":\"" + Holdings.CATEGORY
            + "\",\"purpose\":\"J-P02\",\"subject\":{\"identifier\":\"EMAIL\",\"value\":\"%s\"}}";

    private final Extent extent;

    /** How much the largest organisation has; the others are asked the same. */
    record Extent(long records, int departments, int members) {}

    /** One call. */
    @FunctionalInterface
    interface Page {
        String read(RunningDemo caller) throws IOException, InterruptedException;
    }

    Pages(Extent extent) {
        this.extent = extent;
    }

    /** @param large the caller of the largest: only there a cursor names a member */
    Map<String, Page> all(RunningDemo large) {
        var pages = new LinkedHashMap<String, Page>();
        records(pages);
        departments(pages);
        members(pages, large);
        return pages;
    }

    private void records(Map<String, Page> pages) {
        pages.put("records: first page", caller -> caller.read(RECORDS));
        pages.put(
                "records: a page far back",
                caller -> caller.read(RECORDS + "&cursor=" + place(some(extent.records()))));
        pages.put(
                "records: twelve hours",
                caller -> caller.read(RECORDS + "&from=2026-01-01T12:00:00Z&before=2026-01-02T00:00:00Z"));
        pages.put("records: words that many hold", caller -> caller.read(RECORDS + "&query=Flensburg"));
        pages.put("records: a condition that many hold", caller -> caller.read(RECORDS + "&query=name:Person*"));
        pages.put(
                "records: a condition that one in 500 holds",
                caller -> caller.read(RECORDS + "&query=organisationName:%22Organisation%20" + some(500) + "%22"));
        pages.put("records: a word that hardly any holds", caller -> caller.read(RECORDS + "&query=Utopia"));
        pages.put(
                "records: number of the source",
                caller -> caller.read(RECORDS + "&externalId=a" + some(extent.records())));
        pages.put("records: of a person", this::person);
        pages.put("records: how many", caller -> caller.read(COUNT));
        pages.put(
                "records: how many in twelve hours",
                caller -> caller.read(COUNT + "&from=2026-01-01T12:00:00Z&before=2026-01-02T00:00:00Z"));
        pages.put(
                "figures: of 1,200 records",
                caller -> caller.read(
                        FIGURES + "&groupBy=organisationName&from=2026-01-01T12:00:00Z&before=2026-01-01T13:00:00Z"));
    }

    private static void departments(Map<String, Page> pages) {
        pages.put("directory: how large", caller -> caller.read("/directory"));
        pages.put("departments: at the top", caller -> caller.read("/departments?parent=none"));
        pages.put("departments: below the top", caller -> caller.read("/departments?parent=" + People.department(1)));
        pages.put("departments: search", caller -> caller.read("/departments?text=Department%2012"));
        pages.put("departments: by name", caller -> caller.read("/departments"));
    }

    private void members(Map<String, Page> pages, RunningDemo large) {
        pages.put("members: first page", caller -> caller.read("/members"));
        pages.put(
                "members: a page far back",
                caller -> caller.read(
                        "/members" + (caller == large ? "?cursor=" + Cursor.of(People.member(someMember())) : "")));
        pages.put(
                "members: of a department",
                caller -> caller.read("/members?department=" + People.department(someDepartment())));
        pages.put(
                "members: of a small department and all below",
                caller -> caller.read("/members?below=true&department=" + People.department(someDepartment())));
        pages.put(
                "members: of a large department and all below",
                caller -> caller.read("/members?below=true&department=" + People.department(2)));
        pages.put("members: a given name", caller -> caller.read("/members?text=hanna"));
        pages.put("members: a family name", caller -> caller.read("/members?text=moorbach"));
        pages.put(
                "members: an address",
                caller -> caller.read("/members?text=p" + some(extent.members()) + "@scale.example"));
        pages.put("members: an external id", caller -> caller.read("/members?text=p" + some(extent.members())));
    }

    String person(RunningDemo caller) throws IOException, InterruptedException {
        var person = some(extent.records() / Holdings.OF_ONE_PERSON);
        return caller.post("/records/search", PERSON.formatted(Holdings.email(person)));
    }

    private static long some(long end) {
        return ThreadLocalRandom.current().nextLong(1, end);
    }

    private int someDepartment() {
        return (int) some(extent.departments());
    }

    private int someMember() {
        return extent.departments() + (int) some(extent.members());
    }

    private static String place(long record) {
        var moment = java.time.Instant.parse("2026-01-01T00:00:00Z").plusSeconds(3 * record);
        return Cursor.of(moment + " 00000000-0000-7000-8000-000000000000");
    }
}
