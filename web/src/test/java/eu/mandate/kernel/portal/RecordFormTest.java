package eu.mandate.kernel.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.json.Records;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordFormTest {

    public enum Kind {
        HOSTING,
        SUPPORT
    }

    public record Person(@NotBlank String name, @Email String email) {}

    public record Place(@NotBlank String city, String country) {}

    public record Supplier(
            @NotBlank @Size(max = 200) String legalName,
            @Size(max = 2000) String description,
            @NotNull Kind kind,
            Set<Kind> alsoKinds,
            List<String> tags,
            boolean audited,
            Boolean certified,
            Integer staff,
            LocalDate since,
            Instant testedAt,
            @NotNull @Valid Place seat,
            @Valid Place office,
            @NotEmpty List<@Valid Person> contacts) {}

    private static final Supplier FULL = new Supplier(
            "Blue Cloud",
            "Two\nlines",
            Kind.HOSTING,
            Set.of(Kind.SUPPORT, Kind.HOSTING),
            List.of("a", "b"),
            true,
            false,
            12,
            LocalDate.of(2026, 11, 22),
            Instant.parse("2026-11-21T08:00:00Z"),
            new Place("Cork", "IE"),
            new Place("Graz", null),
            List.of(new Person("Ann", "ann@example.org"), new Person("Bo", null)));

    private static final class SupplierForm extends RecordForm<Supplier> {
        private static final long serialVersionUID = 1L;

        SupplierForm() {
            super(Supplier.class, "supplier");
        }

        @Override
        void take() {}
    }

    private final RecordForm<Supplier> form = new SupplierForm();

    @Test
    void whatWasFilledInComesBackAsTheSameRecord() {
        form.fill(FULL);
        assertThat(Records.read(form.json(), Supplier.class)).isEqualTo(FULL);
    }

    @Test
    void everyComponentHasTheFieldItNeeds() {
        form.fill(FULL);
        assertThat(form.getFields())
                .extracting(FormField::getName, FormField::getKind)
                .containsExactly(
                        field("legalName", FieldKind.TEXT),
                        field("description", FieldKind.LONG_TEXT),
                        field("kind", FieldKind.CHOICE),
                        field("alsoKinds", FieldKind.CHOICES),
                        field("tags", FieldKind.LIST),
                        field("audited", FieldKind.YES_NO),
                        field("certified", FieldKind.YES_NO),
                        field("staff", FieldKind.NUMBER),
                        field("since", FieldKind.DATE),
                        field("testedAt", FieldKind.TIME),
                        field("seat.city", FieldKind.TEXT),
                        field("seat.country", FieldKind.CHOICE),
                        field("office.city", FieldKind.TEXT),
                        field("office.country", FieldKind.CHOICE),
                        field("contacts.0.name", FieldKind.TEXT),
                        field("contacts.0.email", FieldKind.TEXT),
                        field("contacts.1.name", FieldKind.TEXT),
                        field("contacts.1.email", FieldKind.TEXT));
    }

    @Test
    void whatMustBeFilledInIsMarkedButNotInsideWhatMayBeLeftOut() {
        assertThat(form.getFields())
                .filteredOn(FormField::isRequired)
                .extracting(FormField::getName)
                .containsExactly("legalName", "kind", "audited", "seat.city", "contacts.0.name");
        assertThat(find("office.city").isOptional()).isFalse();
    }

    @Test
    void labelsAreNamedAfterTheComponentsWithoutIndexes() {
        form.fill(FULL);
        assertThat(find("contacts.1.name").getLabelKey()).isEqualTo("supplier.contacts.name");
        assertThat(find("seat.city").getLabelKey()).isEqualTo("supplier.seat.city");
        assertThat(find("contacts.1.name").getId()).isEqualTo("f-contacts-1-name");
    }

    @Test
    void valuesThatAreSentBecomeTheRecord() {
        send(Map.ofEntries(
                sent("f-legalName", "  Blue Cloud "),
                sent("f-description", "Two\r\nlines"),
                sent("f-kind", "HOSTING"),
                sent("f-alsoKinds", "HOSTING", "SUPPORT"),
                sent("f-tags", "a\r\n\r\n b \r\n"),
                sent("f-audited", "true"),
                sent("f-certified", "false"),
                sent("f-staff", "12"),
                sent("f-since", "2026-11-22"),
                sent("f-testedAt", "2026-11-21T08:00"),
                sent("f-seat-city", "Cork"),
                sent("f-seat-country", "IE"),
                sent("f-office-city", "Graz"),
                sent("f-contacts-count", "2"),
                sent("f-contacts-0-name", "Ann"),
                sent("f-contacts-0-email", "ann@example.org"),
                sent("f-contacts-1-name", "Bo")));
        assertThat(Records.read(form.json(), Supplier.class)).isEqualTo(FULL);
    }

    @Test
    void whatIsBlankIsLeftOutAndAnOptionalRecordWithIt() {
        send(Map.ofEntries(sent("f-legalName", " "), sent("f-office-city", ""), sent("f-certified", "-")));
        assertThat(form.json()).isEqualTo("{\"alsoKinds\":[],\"tags\":[],\"seat\":{},\"contacts\":[]}");
    }

    @Test
    void everyFaultIsToldAtOnceInTheOrderOfTheFieldsAndTheInputIsKept() {
        send(Map.ofEntries(
                sent("f-staff", "a dozen"),
                sent("f-since", "yesterday"),
                sent("f-seat-city", "Cork"),
                sent("f-kind", "X")));
        assertThatThrownBy(form::read)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(error -> error.pointer() + " " + error.reason())
                                .containsExactly(
                                        "/legalName constraint-not-null",
                                        "/kind json-not-one-of",
                                        "/audited constraint-not-null",
                                        "/staff json-not-integer",
                                        "/since json-not-date",
                                        "/contacts/0/name constraint-not-null"));
        assertThat(find("staff").getValue()).isEqualTo("a dozen");
    }

    @Test
    void pointersLeadToTheirFields() {
        form.fill(FULL);
        assertThat(form.at("/contacts/1/email"))
                .hasValueSatisfying(place -> assertThat(place.id()).isEqualTo("f-contacts-1-email"));
        assertThat(form.at("/tags/1"))
                .hasValueSatisfying(place -> assertThat(place.line()).isEqualTo(2));
        assertThat(form.at("/alsoKinds/0"))
                .hasValueSatisfying(place -> assertThat(place.id()).isEqualTo("f-alsoKinds"));
        assertThat(form.at("/contacts"))
                .hasValueSatisfying(place -> assertThat(place.labelKey()).isEqualTo("supplier.contacts"));
        assertThat(form.at("/elsewhere")).isEmpty();
        assertThat(form.at("")).isEmpty();
    }

    @Test
    void entriesAreAddedAndTakenOut() {
        form.fill(FULL);
        form.add("contacts");
        form.set("contacts.2.name", "Cy");
        form.remove("contacts", 1);
        assertThat(Records.read(form.json(), Supplier.class).contacts())
                .containsExactly(new Person("Bo", null), new Person("Cy", null));
    }

    @Test
    void anEntryWithNothingInItDoesNotCount() {
        form.fill(FULL);
        form.add("contacts");
        form.set("contacts.0.name");
        form.set("contacts.0.email", " ");
        assertThat(Records.read(form.json(), Supplier.class).contacts()).containsExactly(new Person("Bo", null));
        assertThat(find("contacts.0.name").getValue()).isEqualTo("Bo");
    }

    @Test
    void whatIsKeptBackIsNotShownAndCannotBeSent() {
        form.keep("legalName", "seat.country").fill(FULL);
        send(Map.ofEntries(sent("f-legalName", "Another"), sent("f-seat-country", "DE")));
        assertThat(form.getFields()).extracting(FormField::getName).doesNotContain("legalName", "seat.country");
        assertThat(form.json()).contains("\"legalName\":\"Blue Cloud\"").contains("\"country\":\"IE\"");
    }

    @Test
    void textsCanBeOfferedForChoice() {
        form.offer("tags", List.of(new FormOption("a", "A"), new FormOption("b", "B")));
        send(Map.ofEntries(sent("f-tags", "a", "b")));
        assertThat(find("tags").getKind()).isEqualTo(FieldKind.CHOICES);
        assertThat(find("tags").getValues()).containsExactly("a", "b");
    }

    @Test
    void anAnswerThatMayBeLeftOpenCanBeTakenBack() {
        assertThat(find("certified").shownOptions())
                .extracting(FormOption::value)
                .containsExactly("true", "false", "-");
        assertThat(find("audited").shownOptions()).extracting(FormOption::value).containsExactly("true", "false");
    }

    private void send(Map<String, String[]> parameters) {
        new FormPosting(form, parameters).take(form.parts(), "");
    }

    private FormField find(String name) {
        return form.getFields().stream()
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static org.assertj.core.groups.Tuple field(String name, FieldKind kind) {
        return org.assertj.core.groups.Tuple.tuple(name, kind);
    }

    private static Map.Entry<String, String[]> sent(String name, String... values) {
        return Map.entry(name, values);
    }
}
