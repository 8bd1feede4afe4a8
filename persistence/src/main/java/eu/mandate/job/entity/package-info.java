/** Runs of jobs as they are stored. They belong to the platform, not to a tenant. */
package eu.mandate.job.entity;
