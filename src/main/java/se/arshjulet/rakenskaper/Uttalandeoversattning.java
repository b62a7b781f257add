package se.arshjulet.rakenskaper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.fel.Tolk;

/** One statement between form and entity: what was typed, understood. */
record Uttalandeoversattning(Forvaltning forvaltning, String text, Boolean rattvisande, List<Rad> rader) {

    record Rad(String post, BigDecimal belopp, Bas bas, String forklaring) { }

    /** @throws se.arshjulet.platform.fel.Regelbrott when something is not understood, or is about a förvaltning that is not the firm's */
    static List<Uttalandeoversattning> alla(Uttalandeformular formular, List<Forvaltning> mojliga) {
        Tolk tolk = new Tolk();
        List<Uttalandeoversattning> alla = new ArrayList<>();
        for (int i = 0; i < formular.getUttalanden().size(); i++) {
            Uttalandedel del = formular.getUttalanden().get(i);
            String falt = "uttalanden[" + i + "].";
            if (mojliga.stream().noneMatch(f -> kortnamn(f).equals(Objects.toString(del.getForvaltning(), "")))) {
                tolk.fel(falt + "forvaltning", "rakenskaper.fel.forvaltning", del.getForvaltning());
                continue;
            }
            Forvaltning forvaltning = mojliga.stream().filter(Objects::nonNull)
                    .filter(f -> kortnamn(f).equals(del.getForvaltning())).findFirst().orElse(null);
            alla.add(new Uttalandeoversattning(forvaltning, Tolk.text(del.getText()),
                    tolk.jaNej(falt + "rattvisande", del.getRattvisande()), rader(tolk, falt, del.getRader())));
        }
        tolk.klart();
        return alla;
    }

    private static List<Rad> rader(Tolk tolk, String falt, List<Uttalanderadsdel> delar) {
        List<Rad> rader = new ArrayList<>();
        for (int i = 0; i < delar.size(); i++) {
            Uttalanderadsdel del = delar.get(i);
            String rad = falt + "rader[" + i + "].";
            if (arTom(del)) {
                continue;
            }
            String post = tolk.rad(rad + "post", del.getPost(), 200);
            Mnkr belopp = tolk.med(() -> Mnkr.tolka(rad + "belopp", del.getBelopp()));
            Bas bas = tolk.val(rad + "bas", del.getBas(), Bas.class);
            if (post == null) {
                tolk.fel(rad + "post", "rakenskaper.fel.post");
            }
            if (belopp == null && Tolk.text(del.getBelopp()) == null) {
                tolk.fel(rad + "belopp", "rakenskaper.fel.belopp");
            }
            rader.add(new Rad(post, belopp == null ? null : belopp.belopp(), bas == null ? Bas.BUDGET : bas, Tolk.text(del.getForklaring())));
        }
        return rader;
    }

    private static boolean arTom(Uttalanderadsdel del) {
        return Tolk.text(del.getPost()) == null && Tolk.text(del.getBelopp()) == null && Tolk.text(del.getForklaring()) == null;
    }

    boolean arTom() {
        return text == null && rattvisande == null && rader.isEmpty();
    }

    void skrivI(Rakenskapsuttalande uttalande) {
        uttalande.skriv(text, rattvisande);
        for (int i = 0; i < rader.size(); i++) {
            Rad rad = rader.get(i);
            uttalande.skrivRad(i, rad.post(), rad.belopp(), rad.bas(), rad.forklaring());
        }
        uttalande.behallRader(rader.size());
    }

    static Uttalandedel tillFormular(Forvaltning forvaltning, Rakenskapsuttalande uttalande) {
        Uttalandedel del = new Uttalandedel();
        del.setForvaltning(kortnamn(forvaltning));
        del.setNamn(forvaltning == null ? "" : forvaltning.getNamn());
        if (uttalande != null) {
            del.setText(Tolk.skriv(uttalande.getText()));
            del.setRattvisande(Tolk.skriv(uttalande.getRattvisande()));
            uttalande.getRader().forEach(rad -> del.getRader().add(tillFormular(rad)));
        }
        return del;
    }

    private static Uttalanderadsdel tillFormular(Uttalanderad rad) {
        Uttalanderadsdel del = new Uttalanderadsdel();
        del.setPost(Tolk.skriv(rad.getPost()));
        del.setBelopp(new Mnkr(rad.getBelopp()).medTecken());
        del.setBas(Tolk.skriv(rad.getBas()));
        del.setForklaring(Tolk.skriv(rad.getForklaring()));
        return del;
    }

    private static String kortnamn(Forvaltning forvaltning) {
        return forvaltning == null ? "" : forvaltning.getKortnamn();
    }
}
