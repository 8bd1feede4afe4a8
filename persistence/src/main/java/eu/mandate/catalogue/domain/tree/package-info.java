/** Records as trees of values: what the lints look through and what the difference of two versions compares. */
package eu.mandate.catalogue.domain.tree;
