package se.arshjulet.oberoende;

import se.arshjulet.platform.fel.Tolk;

/** A trial between form and store: the yrkesrevisor's in a year, or a member's in a fördjupad granskning. */
public final class Oberoendeoversattning {

    private static final int MOTATGARD_LANGST = 4000;

    private Oberoendeoversattning() {
    }

    public static Oberoendeformular las(Oberoendeprovning provning) {
        Oberoendeformular formular = new Oberoendeformular();
        provning.getHot().forEach(bedomning -> formular.getHot().add(del(bedomning)));
        formular.setHinder(Tolk.skriv(provning.getHinder()));
        formular.setMotiv(Tolk.skriv(provning.getMotiv()));
        return formular;
    }

    private static Hotdel del(Hotbedomning bedomning) {
        Hotdel del = new Hotdel();
        del.setHot(bedomning.getHot().name());
        del.setForekommer(Tolk.skriv(bedomning.getForekommer()));
        del.setMotatgard(Tolk.skriv(bedomning.getMotatgard()));
        return del;
    }

    public static void skriv(Oberoendeprovning provning, Oberoendeformular formular) {
        Tolk tolk = new Tolk();
        for (int i = 0; i < formular.getHot().size(); i++) {
            Hotdel del = formular.getHot().get(i);
            String falt = "hot[" + i + "]";
            Hot hot = tolk.val(falt + ".hot", del.getHot(), Hot.class);
            if (hot != null) {
                provning.bedom(hot, tolk.jaNej(falt + ".forekommer", del.getForekommer()),
                        tolk.rad(falt + ".motatgard", del.getMotatgard(), MOTATGARD_LANGST));
            }
        }
        provning.dra(tolk.jaNej("hinder", formular.getHinder()), Tolk.text(formular.getMotiv()));
        tolk.klart();
    }
}
