package eu.mandate.catalogue.service.wesmile;

import eu.mandate.catalogue.service.BuiltInProfileTest;

/** Tests of the built-in profile of WeSmile. */
abstract class WesmileTest extends BuiltInProfileTest {

    WesmileTest() {
        super("wesmile");
    }
}
