/** The demonstration as people meet it: its file, its people, and the command line. */
package eu.mandate.demo;
