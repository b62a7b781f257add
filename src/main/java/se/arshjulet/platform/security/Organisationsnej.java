package se.arshjulet.platform.security;

/** What the log-in asks of whoever knows what the organisation has said of somebody: neither a password, a key nor a shared calendar keeps open what it has closed. */
public interface Organisationsnej {

    boolean galler(String anvandarnamn);
}
