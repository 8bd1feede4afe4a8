/** What every service builds on: the data source and its checks, the clocks, repeated requests. */
package eu.mandate.kernel.service;
