package eu.mandate.driver;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops the browser and the shared installation when the last test of the run has ended. */
public final class SharedInstallation implements LauncherSessionListener {
    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browser.stop();
        Installation.stopShared();
    }
}
