/** People, API tokens and the own account over REST; the onboarding of tenants and vendors for operators. */
package eu.mandate.identity.rest;
