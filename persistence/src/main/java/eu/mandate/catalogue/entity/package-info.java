/** Versions of profiles and of register entries as they are stored. They belong to vendors, not to tenants. */
package eu.mandate.catalogue.entity;
