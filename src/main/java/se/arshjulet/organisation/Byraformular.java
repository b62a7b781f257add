package se.arshjulet.organisation;

/** En byrås namn. */
public class Byraformular extends Administrationsformular {

    private static final long serialVersionUID = 1L;

}
