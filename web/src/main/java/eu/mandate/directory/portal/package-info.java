/** The directory's pages: tree, departments, members, tags and the like, and the table of members. */
package eu.mandate.directory.portal;
