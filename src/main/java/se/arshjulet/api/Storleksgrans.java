package se.arshjulet.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import se.arshjulet.innehall.InnehallLasare;

/** No body is larger than the largest document; more than that is never read. */
@Provider
public class Storleksgrans implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext anrop) throws IOException {
        if (anrop.getLength() > InnehallLasare.STORSTA_FIL) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        if (anrop.hasEntity()) {
            byte[] kropp = anrop.getEntityStream().readNBytes(InnehallLasare.STORSTA_FIL + 1);
            if (kropp.length > InnehallLasare.STORSTA_FIL) {
                throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
            }
            anrop.setEntityStream(new ByteArrayInputStream(kropp));
        }
    }
}
