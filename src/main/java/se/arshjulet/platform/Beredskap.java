package se.arshjulet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the whole start order has run: {@code /health/ready}. */
@Readiness
@ApplicationScoped
public class Beredskap implements HealthCheck {

    private volatile boolean klar;

    void klar() {
        klar = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("arshjulet").status(klar).build();
    }
}
