package se.arshjulet.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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
 * Answers are records, written with the Jackson that the forms and the year's content are read and written with. Bodies are read by the
 * resources, which know the form: so a field that it does not have can be named.
 */
@Provider
@Produces({MediaType.APPLICATION_JSON, Problem.TYP})
public class Json implements MessageBodyWriter<Record> {

    static final ObjectMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // what is null in a form is left as it is there, and a row cannot be
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.SKIP, Nulls.FAIL))
            .build();

    @Override
    public boolean isWriteable(Class<?> typ, Type generisk, Annotation[] annotationer, MediaType media) {
        return typ.getPackageName().startsWith("se.arshjulet");
    }

    @Override
    public void writeTo(Record svar, Class<?> typ, Type generisk, Annotation[] annotationer, MediaType media,
            MultivaluedMap<String, Object> huvuden, OutputStream ut) throws IOException {
        ut.write(MAPPER.writeValueAsBytes(svar));
    }
}
