package org.plumbline.start;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plumbline.account.people.Accounts;

/** What happens at start: the demo or the set-up link, and a word on the terminal. */
@ApplicationScoped
class Start {

    private final Accounts accounts;
    private final DemoDesk demoDesk;
    private final boolean demo;
    private final String host;
    private final int port;

    Start(
            Accounts accounts,
            DemoDesk demoDesk,
            @ConfigProperty(name = "plumbline.demo") boolean demo,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.accounts = accounts;
        this.demoDesk = demoDesk;
        this.demo = demo;
        this.host = host;
        this.port = port;
    }

    void onStart(@Observes StartupEvent start) {
        if (demo && accounts.isEmpty()) {
            refuseUnlessLoopback();
            demoDesk.fill();
        }
        if (accounts.holdsDemo()) {
            refuseUnlessLoopback();
        }
        Terminal.greet(address(), accounts.holdsDemo());
        if (accounts.isEmpty()) {
            Terminal.offerSetUp(address() + "/invitations/" + accounts.setUpSecret());
        }
    }

    private String address() {
        return "http://" + host + ":" + port;
    }

    private void refuseUnlessLoopback() {
        if (!isLoopback()) {
            throw new ConfigurationException(
                    "The demo desk has public passwords and is served on this machine only, not on " + host
                            + ". Start with -Dplumbline.demo=false and another -Dplumbline.data folder.");
        }
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
