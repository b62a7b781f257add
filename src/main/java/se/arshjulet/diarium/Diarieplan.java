package se.arshjulet.diarium;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** How the office writes its diarienummer, and its gallringsplan, as typed. */
public class Diarieplan implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A kind of document and after how many years it may be gallrat; empty: it is kept. */
    public static class Rad implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Slag slag;
        private String ar;

        Rad(Slag slag, String ar) {
            this.slag = slag;
            this.ar = ar;
        }

        public Slag getSlag() {
            return slag;
        }

        public String getAr() {
            return ar;
        }

        public void setAr(String ar) {
            this.ar = ar;
        }
    }

    private final int version;
    private String monster;
    private final List<Rad> rader = new ArrayList<>();

    Diarieplan(int version, String monster) {
        this.version = version;
        this.monster = monster;
    }

    int getVersion() {
        return version;
    }

    public String getMonster() {
        return monster;
    }

    public void setMonster(String monster) {
        this.monster = monster;
    }

    /** Of the kinds that may be gallrade at all. */
    public List<Rad> getRader() {
        return rader;
    }
}
