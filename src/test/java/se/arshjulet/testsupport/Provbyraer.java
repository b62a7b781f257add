package se.arshjulet.testsupport;

import java.util.List;

/** Stands for {@code byraplan} in process tests: which firms have an assignment is for the test to say. */
public class Provbyraer {

    public List<Long> byraer = List.of(31L);

    public List<Long> byraer(Long arsgranskning) {
        return byraer;
    }
}
