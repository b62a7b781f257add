package se.arshjulet.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arshjulet.innehall.Oversikt;
import se.arshjulet.sakerhetskopia.Sakerhetskopia;
import se.arshjulet.testsupport.Sidklient;

/** The server makes the description of what it sees of our classes, and the runnable jar does not show it all of them. */
class BeskrivningIT {

    @Test
    void allt_som_api_et_svarar_med_ar_beskrivet() throws IOException {
        JsonNode former = former();
        Set<Class<?>> svar = new HashSet<>();
        Stream.of(Oversikt.class, Uppgiftslista.class, Sakerhetskopia.class).forEach(typ -> samla(typ, svar));
        assertThat(svar).hasSizeGreaterThan(30).allSatisfy(typ -> assertThat(former.path(typ.getSimpleName()).path("properties").fieldNames()).toIterable()
                .as(typ.getSimpleName()).containsExactlyInAnyOrder(Arrays.stream(typ.getRecordComponents()).map(RecordComponent::getName).toArray(String[]::new)));
    }

    @Test
    void varje_hanvisning_leder_nagonstans_och_varje_lista_sager_vad_den_har() throws IOException {
        JsonNode former = former();
        assertThat(former.findValuesAsText("$ref")).contains("#/components/schemas/DelomradeInnehall", "#/components/schemas/Rekommendation")
                .allSatisfy(vart -> assertThat(former.has(vart.replace("#/components/schemas/", ""))).as(vart).isTrue());
        assertThat(former.findValues("items")).isNotEmpty().noneMatch(JsonNode::isEmpty);
    }

    private static JsonNode former() throws IOException {
        return new ObjectMapper().readTree(Sidklient.som("revisor").hamta("/openapi?format=JSON").body()).path("components").path("schemas");
    }

    private static void samla(Type typ, Set<Class<?>> sedda) {
        if (typ instanceof ParameterizedType lista) {
            Stream.of(lista.getActualTypeArguments()).forEach(del -> samla(del, sedda));
        } else if (typ instanceof Class<?> form && form.isRecord() && sedda.add(form)) {
            Stream.of(form.getRecordComponents()).forEach(del -> samla(del.getGenericType(), sedda));
        }
    }
}
