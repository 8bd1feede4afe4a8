package eu.mandate.identity.entity;

import static java.util.Objects.requireNonNull;

import eu.mandate.identity.domain.AccountStatus;
import eu.mandate.identity.domain.UserId;
import eu.mandate.identity.domain.Username;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A person, known once for the whole installation. It begins without a password when somebody invites them, and opens
 * when they accept their first invitation.
 */
@Entity
@Table(schema = "identity", name = "platform_user")
public class PlatformUser {

    @Id
    @Column(name = "user_id")
    private UUID id;

    @Column(name = "username", updatable = false)
    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Column(name = "language")
    private String language;

    @Column(name = "theme")
    private String theme;

    @Column(name = "status")
    private AccountStatus status;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private long version;

    protected PlatformUser() {
        /* JPA */
    }

    /** A person who has not chosen a password yet. */
    public PlatformUser(UserId id, Username username, String displayName, Instant createdAt) {
        this.id = id.value();
        this.username = username.value();
        this.displayName = requireNonNull(displayName);
        this.status = AccountStatus.PENDING;
        this.createdAt = requireNonNull(createdAt);
    }

    /** Opens the account with the name and password the person chose. */
    public void open(String chosenName, String hash) {
        displayName = requireNonNull(chosenName);
        passwordHash = requireNonNull(hash);
        status = AccountStatus.ACTIVE;
    }

    /**
     * Replaces the hash of the same password by a stronger one. A password that was changed meanwhile stays: the old
     * one must not come back.
     *
     * @param former the hash that the password was checked against
     */
    public void strengthenPassword(String former, String hash) {
        if (former.equals(passwordHash)) {
            passwordHash = requireNonNull(hash);
        }
    }

    /** Takes a new password; every browser session that began before ends. */
    public void changePassword(String hash, Instant when) {
        passwordHash = requireNonNull(hash);
        passwordChangedAt = requireNonNull(when);
    }

    /** Whether the password was replaced at that moment or later. */
    public boolean changedPasswordSince(Instant moment) {
        return passwordChangedAt != null && !passwordChangedAt.isBefore(moment);
    }

    /** Chooses language and look; {@code null} means the standard. */
    public void prefer(String chosenLanguage, String chosenTheme) {
        language = chosenLanguage;
        theme = chosenTheme;
    }

    public UserId id() {
        return new UserId(id);
    }

    public Username username() {
        return new Username(username);
    }

    public String displayName() {
        return displayName;
    }

    /** The password's hash in PHC form; empty until the person has chosen one. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public String language() {
        return language;
    }

    public String theme() {
        return theme;
    }

    /** Whether the person has chosen a password. */
    public boolean opened() {
        return status == AccountStatus.ACTIVE;
    }
}
