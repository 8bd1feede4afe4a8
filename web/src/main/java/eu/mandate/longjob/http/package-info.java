/** What the frame of every page asks for while long jobs run. */
package eu.mandate.longjob.http;
