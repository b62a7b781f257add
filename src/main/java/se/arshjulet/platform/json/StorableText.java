package se.arshjulet.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/** A text of a document from outside, without U+0000: nobody has typed it, and PostgreSQL takes no text that has it. */
public final class StorableText extends StringDeserializer {

    private static final long serialVersionUID = 1L;

    private StorableText() {
    }

    public static Module module() {
        return new SimpleModule().addDeserializer(String.class, new StorableText());
    }

    @Override
    public String deserialize(JsonParser from, DeserializationContext context) throws IOException {
        String text = super.deserialize(from, context);
        return text == null ? null : text.replace("\0", "");
    }
}
