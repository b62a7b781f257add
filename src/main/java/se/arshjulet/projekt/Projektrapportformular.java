package se.arshjulet.projekt;

import java.util.ArrayList;
import java.util.List;
import se.arshjulet.fordjupning.Rapportformular;

/** The report of a granskning with a cycle of its own: as a report that is recorded by hand, with a summary and the answers to its questions. */
public class Projektrapportformular extends Rapportformular {

    private String sammanfattning = "";
    private List<Fragedel> fragor = new ArrayList<>();

    public String getSammanfattning() {
        return sammanfattning;
    }

    public void setSammanfattning(String sammanfattning) {
        this.sammanfattning = sammanfattning;
    }

    public List<Fragedel> getFragor() {
        return fragor;
    }

    public void setFragor(List<Fragedel> fragor) {
        this.fragor = fragor;
    }
}
