/** What somebody needs who forgot the password: a link from an administrator of the only space they belong to. */
package eu.mandate.identity.service.recovery;
