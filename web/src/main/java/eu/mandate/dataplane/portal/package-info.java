/** The pages of records: choosing category and purpose, the list, one record, why it is shown, and exports. */
package eu.mandate.dataplane.portal;
