/** What may be done with an organisation's departments, members, tags, groups and external contacts. */
package eu.mandate.directory.service;
