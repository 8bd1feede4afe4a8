/** What scopes of readers come to, and what would follow from another one. */
package eu.mandate.visibility.domain.reader;
