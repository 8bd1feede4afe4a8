/** The running installation as the tests see it: started once, spoken to over HTTP, looked into through its database. */
package eu.mandate.driver;
