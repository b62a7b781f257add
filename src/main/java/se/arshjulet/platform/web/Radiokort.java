package se.arshjulet.platform.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.model.SelectItem;

import org.omnifaces.util.selectitems.SelectItemsCollector;

/**
 * One choice among a few, each a card that can be pressed: a symbol, a word and what it means.
 * Takes {@code f:selectItem(s)}; the item's value also names its class and symbol ({@code niva1}, {@code niva2} ...), but the last step of
 * a scale looks the same whether there are two steps or three, as in print.
 */
@FacesComponent("se.arshjulet.Radiokort")
public class Radiokort extends UISelectOne {

    private static final String SVARAST = "3";

    @Override
    public String getFamily() {
        return "se.arshjulet.Radiokort";
    }

    @Override
    public void decode(FacesContext context) {
        if (!skrivskyddad()) {
            var valt = context.getExternalContext().getRequestParameterMap().get(getClientId(context));
            if (valt != null) {
                setSubmittedValue(valt);
            }
        }
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var ut = context.getResponseWriter();
        ut.startElement("div", this);
        ut.writeAttribute("id", getClientId(context), "id");
        ut.writeAttribute("class", "radiokort", null);
        var nummer = 0;
        var alla = SelectItemsCollector.collectFromParent(context, this);
        var steg = alla.stream().map(Radiokort::varde).filter(varde -> !varde.isEmpty()).toList();
        for (var alternativ : alla) {
            kort(context, ut, alternativ, nummer++, niva(varde(alternativ), steg));
        }
        ut.endElement("div");
    }

    private static String varde(SelectItem alternativ) {
        return Objects.toString(alternativ.getValue(), "");
    }

    private static String niva(String varde, List<String> steg) {
        return steg.indexOf(varde) > 0 && steg.indexOf(varde) == steg.size() - 1 ? SVARAST : varde;
    }

    private void kort(FacesContext context, ResponseWriter ut, SelectItem alternativ, int nummer, String niva) throws IOException {
        var varde = varde(alternativ);
        ut.startElement("label", this);
        ut.writeAttribute("class", "radiokort__kort radiokort__kort--niva" + niva, null);
        ut.startElement("input", this);
        ut.writeAttribute("type", "radio", null);
        ut.writeAttribute("id", getClientId(context) + ":" + nummer, null);
        ut.writeAttribute("name", getClientId(context), null);
        ut.writeAttribute("value", varde, null);
        if (varde.equals(valt())) {
            ut.writeAttribute("checked", true, null);
        }
        if (skrivskyddad() || alternativ.isDisabled()) {
            ut.writeAttribute("disabled", true, null);
        }
        ut.endElement("input");
        if (Boolean.TRUE.equals(getAttributes().get("symboler"))) {
            symbol(ut, niva.isEmpty() ? "niva0" : "niva" + niva);
        }
        span(ut, "radiokort__ord", alternativ.getLabel());
        span(ut, "radiokort__betydelse", alternativ.getDescription());
        ut.endElement("label");
    }

    private void symbol(ResponseWriter ut, String namn) throws IOException {
        ut.startElement("svg", this);
        ut.writeAttribute("class", "symbol", null);
        ut.writeAttribute("aria-hidden", "true", null);
        ut.startElement("use", this);
        ut.writeAttribute("href", "#symbol-" + namn, null);
        ut.endElement("use");
        ut.endElement("svg");
    }

    private void span(ResponseWriter ut, String stilklass, String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            ut.startElement("span", this);
            ut.writeAttribute("class", stilklass, null);
            ut.writeText(text, null);
            ut.endElement("span");
        }
    }

    private String valt() {
        return Objects.toString(getSubmittedValue() != null ? getSubmittedValue() : getValue(), "");
    }

    private boolean skrivskyddad() {
        return Boolean.TRUE.equals(getAttributes().get("disabled"));
    }
}
