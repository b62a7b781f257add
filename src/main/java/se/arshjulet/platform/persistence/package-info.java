/** The one database: where its connections come from and how its tables come to be. */
package se.arshjulet.platform.persistence;
