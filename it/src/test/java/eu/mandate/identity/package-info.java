/** People, their roles and their credentials, from the invitation to the end of access. */
package eu.mandate.identity;
