package org.plumbline;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A desk of its own, filled as the demo is: what a newcomer finds. */
public class DemoDeskProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("plumbline.demo", "true");
    }

    /** Another such desk, so that two journeys do not meet. */
    public static final class Second extends DemoDeskProfile {}
}
