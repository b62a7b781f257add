package se.arshjulet.projekt;

import java.util.ArrayList;
import java.util.List;

/** The answers to the questions, as they are found. */
public class Genomforandeformular {

    private List<Fragedel> fragor = new ArrayList<>();

    public List<Fragedel> getFragor() {
        return fragor;
    }

    public void setFragor(List<Fragedel> fragor) {
        this.fragor = fragor;
    }
}
