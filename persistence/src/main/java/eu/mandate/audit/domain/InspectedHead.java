package eu.mandate.audit.domain;

import eu.mandate.audit.domain.tree.Hash;

/**
 * A head with the leaf that stands for it in the tree of the cell.
 *
 * @param cellLeaf null when it is gone
 */
public record InspectedHead(RecordedHead head, Hash cellLeaf) {}
