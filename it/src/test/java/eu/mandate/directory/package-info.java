/** Departments, members and tables of members, over the REST API of the started product. */
package eu.mandate.directory;
