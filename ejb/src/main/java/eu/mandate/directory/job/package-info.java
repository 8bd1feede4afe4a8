/** When something of the directory is due. */
package eu.mandate.directory.job;
