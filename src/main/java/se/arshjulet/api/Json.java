package se.arshjulet.api;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Answers are records. Bodies are read by the resources, which know the form: so a field that it does not have can be named.
 */
@Provider
@Produces({MediaType.APPLICATION_JSON, Problem.TYP})
public class Json implements MessageBodyWriter<Record> {

    @Override
    public boolean isWriteable(Class<?> typ, Type generisk, Annotation[] annotationer, MediaType media) {
        return typ.getPackageName().startsWith("se.arshjulet");
    }

    @Override
    public void writeTo(Record svar, Class<?> typ, Type generisk, Annotation[] annotationer, MediaType media,
            MultivaluedMap<String, Object> huvuden, OutputStream ut) throws IOException {
        ut.write(Kropp.skriv(svar));
    }
}
