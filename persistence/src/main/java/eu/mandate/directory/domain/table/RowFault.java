package eu.mandate.directory.domain.table;

/**
 * Why a row cannot be applied.
 *
 * @param column the first one at fault, or null for the whole row
 * @param reason kebab-case key; the text's key is {@code refusal.<reason>}, without arguments
 */
record RowFault(MemberColumn column, String reason) {}
