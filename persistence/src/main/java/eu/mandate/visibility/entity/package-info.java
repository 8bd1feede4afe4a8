/** Accesses by the vendor's people and what binds them, as rows. */
package eu.mandate.visibility.entity;
