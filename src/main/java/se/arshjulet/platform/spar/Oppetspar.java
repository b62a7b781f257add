package se.arshjulet.platform.spar;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import se.arshjulet.platform.logg.Sammanhang;

/** Work that is followed; while it is open, the thread's log lines tell its trace. */
final class Oppetspar implements Delspar {

    private final Span span;
    private final Delspar fore;

    Oppetspar(Span span) {
        this.span = span;
        fore = Sparning.byt(this);
        Sammanhang.spar(spar());
    }

    Span span() {
        return span;
    }

    @Override
    public String spar() {
        return span.getSpanContext().getTraceId();
    }

    @Override
    public void kallas(String namn) {
        span.updateName(namn);
    }

    @Override
    public void egenskap(String namn, String varde) {
        span.setAttribute(namn, varde);
    }

    @Override
    public void egenskap(String namn, long varde) {
        span.setAttribute(namn, varde);
    }

    @Override
    public void langsamSats(String sats, long millisekunder) {
        span.addEvent("slow statement", Attributes.of(AttributeKey.stringKey("db.query.text"), sats, AttributeKey.longKey("arshjulet.ms"), millisekunder));
    }

    @Override
    public void misslyckades(String slag) {
        span.setStatus(StatusCode.ERROR);
        span.setAttribute("error.type", slag);
    }

    @Override
    public void close() {
        span.end();
        Sparning.byt(fore);
        Sammanhang.spar(fore.spar());
    }
}
