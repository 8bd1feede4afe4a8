package eu.mandate.demo.service.scope;

import eu.mandate.demo.service.StoryAct;
import eu.mandate.demo.service.StoryPerson;
import eu.mandate.demo.service.StorySpace;
import eu.mandate.directory.domain.CircleKind;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.service.DirectoryNames;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.OwnGrant;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.PeopleNames;
import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.service.AppAuthorisationKind;
import eu.mandate.visibility.service.ReaderScopeKind;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who of an organisation of the story sees which records, and whom its connected applications see. Those who answer for the data
 * see all of it; who answers customers sees what is theirs.
 */
public final class StoryScopes {
    private static final String ACCOUNTS = "J-V-TEAM-AND-ACCOUNT";
    private static final String AGENTS = "D-V-AGENT";
    private static final String ALBUMS = "S-V-ALBUM-AND-CLASS";

    private final StoryPerson giver;
    private final String source;

    private StoryScopes(StoryPerson giver, String source) {
        this.giver = giver;
        this.source = source;
    }

    /**
     * What the privacy manager decides.
     *
     * @param source the system that the ids of the organisation's people come from
     */
    public static List<StoryAct> of(StorySpace space, String source) {
        var scopes = new StoryScopes(space.people().get(2), source);
        return switch (space.key().value()) {
            case "nordlicht" -> scopes.nordlicht().toList();
            case "harbourlane" -> scopes.harbourlane().toList();
            case "lanshan" -> scopes.lanshan().toList();
            case "qinghe" -> scopes.qinghe().toList();
            default -> List.of();
        };
    }

    private Stream<StoryAct> nordlicht() {
        return Stream.concat(
                all(ACCOUNTS, "n100", "n102", "n103", "n107"),
                Stream.of(
                        reads(ACCOUNTS, "n108", Reach.COLLECTIONS, "Nordlicht Travel UK"),
                        groupReads(ACCOUNTS, "summer", "Nordlicht Reisen", "Nordlicht Travel UK")));
    }

    private Stream<StoryAct> harbourlane() {
        return Stream.concat(
                all(AGENTS, "h01", "h03", "h04", "h08"),
                Stream.of(reads(AGENTS, "h07", Reach.TEAM), reads(AGENTS, "h09", Reach.OWN)));
    }

    private Stream<StoryAct> lanshan() {
        return Stream.concat(
                all(ALBUMS, "t01", "t03", "t04"), Stream.of(groupReads(ALBUMS, "yundonghui", "三年级二班 · 秋季运动会")));
    }

    private Stream<StoryAct> qinghe() {
        return Stream.of(
                authorises(names -> new AppAuthorisation(
                        "THIRD_PARTY",
                        "ww-qinghe-0318",
                        null,
                        List.of("CONTACTS_BASIC_READ", "ENTERPRISE_CUSTOMER", "MEMBER_SENSITIVE"),
                        new PeopleChoice(
                                false,
                                false,
                                people(List.of(department(names, "20")), List.of(), List.of()),
                                people(List.of(), List.of(member(names, "qh022")), List.of())),
                        null)),
                authorises(names -> new AppAuthorisation(
                        "SELF_BUILT",
                        "ww-qinghe-0318",
                        "会员在门店与客服之间转接时，导购和客服须看到同一份会员信息；亦用于 W-P06",
                        List.of("SB_MEMBER", "SB_MEMBER_SENSITIVE", "SB_CUSTOMER"),
                        PeopleChoice.of(people(
                                List.of(department(names, "30"), department(names, "211")),
                                List.of(member(names, "qh003")),
                                List.of(circle(names, CircleKind.TAG, "dg")))),
                        null)),
                granted("THIRD_PARTY", "MEMBER_SENSITIVE", "qh020", "qh021", "qh033"),
                granted("SELF_BUILT", "SB_MEMBER_SENSITIVE", "qh020", "qh036"));
    }

    /** Some colleagues granted it for their own person, the others did not: their fields are not there. */
    private StoryAct granted(String app, String permission, String... members) {
        var keys = Stream.of(members).map(id -> new ExternalKey(source, id)).toList();
        return new StoryAct.Reports(giver, keys, new OwnGrant(app, permission));
    }

    private static PeopleNames people(List<UUID> departments, List<UUID> members, List<UUID> tags) {
        return new PeopleNames(departments, members, tags);
    }

    private StoryAct authorises(Function<DirectoryNames, Record> payload) {
        return new StoryAct.Chooses(giver, AppAuthorisationKind.KEY, payload);
    }

    private Stream<StoryAct> all(String scope, String... members) {
        return Stream.of(members).map(member -> reads(scope, member, Reach.ALL));
    }

    private StoryAct reads(String scope, String member, Reach reach, String... collections) {
        return new StoryAct.Chooses(
                giver,
                ReaderScopeKind.KEY,
                names -> new ReaderScope(
                        scope, ReaderKind.MEMBER, member(names, member), reach, List.of(collections), null));
    }

    private StoryAct groupReads(String scope, String group, String... collections) {
        return new StoryAct.Chooses(
                giver,
                ReaderScopeKind.KEY,
                names -> new ReaderScope(
                        scope,
                        ReaderKind.GROUP,
                        circle(names, CircleKind.GROUP, group),
                        Reach.COLLECTIONS,
                        List.of(collections),
                        null));
    }

    private UUID department(DirectoryNames names, String id) {
        return names.department(new ExternalKey(source, id));
    }

    private UUID member(DirectoryNames names, String id) {
        return names.member(new ExternalKey(source, id));
    }

    private UUID circle(DirectoryNames names, CircleKind kind, String id) {
        return names.circle(kind, new ExternalKey(source, id));
    }
}
