/** Rows as files, written as they come: nothing here grows with the file. */
package eu.mandate.longjob.service.format;
