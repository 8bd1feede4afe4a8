package eu.mandate.directory.service;

import eu.mandate.directory.domain.CircleKind;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.store.JdbcCircles;
import eu.mandate.directory.store.JdbcDepartments;
import eu.mandate.directory.store.JdbcMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The directory's own ids of what a source names, for whoever sets an organisation up. Nothing is recorded here. */
@ApplicationScoped
public class DirectoryNames {

    @Inject
    JdbcDepartments departments;

    @Inject
    JdbcMembers members;

    @Inject
    JdbcCircles circles;

    /** @throws java.util.NoSuchElementException when there is none */
    public UUID department(ExternalKey key) {
        return departments.find(key).orElseThrow().id();
    }

    /** @throws java.util.NoSuchElementException when there is none */
    public UUID member(ExternalKey key) {
        return members.stored(key).orElseThrow().id();
    }

    /** @throws java.util.NoSuchElementException when there is none */
    public UUID circle(CircleKind kind, ExternalKey key) {
        return circles.find(kind, key).orElseThrow().id();
    }
}
