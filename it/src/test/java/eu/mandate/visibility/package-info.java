/** Who sees what, as applications, readers and the database have it. */
package eu.mandate.visibility;
