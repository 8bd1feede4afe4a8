/**
 * The vendor's registers, entry by entry: what an agreement on processing has to say about the vendor itself. Each record is
 * what an operator sends, what is stored and what a document is computed from.
 */
package eu.mandate.catalogue.domain.register;
