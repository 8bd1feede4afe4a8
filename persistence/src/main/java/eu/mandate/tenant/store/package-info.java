/** The database's side of tenant isolation: the setting that row policies compare with. */
package eu.mandate.tenant.store;
