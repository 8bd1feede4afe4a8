/** The ledger of instructions in PostgreSQL: rows are added, never changed. */
package eu.mandate.instruction.store;
