/** What an attacker would try, through the running application. */
package se.arshjulet.sakerhet;
