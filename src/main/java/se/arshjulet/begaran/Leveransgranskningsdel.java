package se.arshjulet.begaran;

/** One item of the auditor's review. */
public class Leveransgranskningsdel {

    private Long id;
    /** Shown, not read. */
    private String rubrik = "";
    private String utfall = "";
    private String komplettering = "";

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getRubrik() {
        return rubrik;
    }

    public void setRubrik(String rubrik) {
        this.rubrik = rubrik;
    }

    public String getUtfall() {
        return utfall;
    }

    public void setUtfall(String utfall) {
        this.utfall = utfall;
    }

    public String getKomplettering() {
        return komplettering;
    }

    public void setKomplettering(String komplettering) {
        this.komplettering = komplettering;
    }
}
