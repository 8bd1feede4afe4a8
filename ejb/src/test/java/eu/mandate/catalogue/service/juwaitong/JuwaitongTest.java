package eu.mandate.catalogue.service.juwaitong;

import eu.mandate.catalogue.service.BuiltInProfileTest;

/** Tests of the built-in profile of JuWaiTong. */
abstract class JuwaitongTest extends BuiltInProfileTest {

    JuwaitongTest() {
        super("juwaitong");
    }
}
