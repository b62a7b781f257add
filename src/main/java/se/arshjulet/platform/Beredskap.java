package se.arshjulet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the whole start order has run, and until the process is asked to end: {@code /health/ready}. */
@Readiness
@ApplicationScoped
public class Beredskap implements HealthCheck {

    private volatile boolean klar;

    void klar() {
        klar = true;
    }

    /** The proxy is to send nobody more here; who comes all the same is served. */
    void slut() {
        klar = false;
    }

    boolean arKlar() {
        return klar;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("arshjulet").status(arKlar()).build();
    }
}
