package se.arshjulet.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A request and its answer as a filter sees them, without a server: what is asked for, and what was answered. */
final class Anropsprov {

    final Map<String, String> huvuden = new HashMap<>();
    final StringWriter kropp = new StringWriter();
    int status;
    String typ;

    private final Map<String, Object> fragor = new HashMap<>();

    Anropsprov(DispatcherType typ, String vag, boolean sakert) {
        fragor.putAll(Map.of("getDispatcherType", typ, "getServletPath", vag, "getRequestURI", vag, "getContextPath", "", "isSecure", sakert));
    }

    /** What the request answers to a question of this name, or of this name and about this. */
    void fraga(String metod, Object svar) {
        fragor.put(metod, svar);
    }

    HttpServletRequest anrop() {
        return (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, metod, argument) -> argument == null ? fragor.get(metod.getName()) : fragor.getOrDefault(metod.getName() + " " + argument[0], fragor.get(metod.getName())));
    }

    HttpServletResponse svar() {
        return (HttpServletResponse) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, metod, argument) -> switch (metod.getName()) {
            case "setHeader" -> satt((String) argument[0], (String) argument[1]);
            case "setStatus" -> {
                status = (Integer) argument[0];
                yield null;
            }
            case "setContentType" -> {
                typ = (String) argument[0];
                yield null;
            }
            case "getWriter" -> new PrintWriter(kropp, true);
            case "isCommitted" -> false;
            case "getStatus" -> status;
            default -> null;
        });
    }

    private Object satt(String namn, String varde) {
        huvuden.put(namn, varde);
        return null;
    }
}
