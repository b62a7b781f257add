package se.arshjulet.api;

import java.util.ArrayList;
import java.util.List;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

/** What is sent to start a year. */
record Startorder(String namnd, Integer ar, String yrkesrevisor) {

    static Startorder las(byte[] kropp) {
        Startorder order = Kropp.las(kropp, Startorder.class);
        if (order == null) {
            throw new Regelbrott("", "api.fel.objekt");
        }
        List<Brist> brister = new ArrayList<>();
        saknas(brister, "namnd", order.namnd);
        saknas(brister, "ar", order.ar);
        saknas(brister, "yrkesrevisor", order.yrkesrevisor);
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        return order;
    }

    private static void saknas(List<Brist> brister, String falt, Object varde) {
        if (varde == null || varde.toString().isBlank()) {
            brister.add(Brist.i(falt, "api.fel.saknas"));
        }
    }
}
