/** The pages of agreements: the list, what an issue would say, one agreement with its acceptance and its files. */
package eu.mandate.agreement.portal;
