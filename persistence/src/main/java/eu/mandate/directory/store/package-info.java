/** The directory's tables: members are many, so that each change is one statement for as many rows as it concerns. */
package eu.mandate.directory.store;
