/** The directory over REST: departments, members, tags, groups, external contacts, tables of members. */
package eu.mandate.directory.rest;
