package eu.mandate.tenant.service;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A service that may run without a bound tenant: work before sign-in, operators' work across tenants, jobs. Its
 * transaction belongs to no tenant until it records an event or calls as one, and then to that tenant only.
 */
@Documented
@Inherited
@Retention(RUNTIME)
@Target(TYPE)
public @interface PlatformScoped {}
