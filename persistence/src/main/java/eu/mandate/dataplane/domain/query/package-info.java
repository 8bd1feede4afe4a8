/** Questions about many records: conditions, words, order, page; and the rule that nobody asks by what they may not see. */
package eu.mandate.dataplane.domain.query;
