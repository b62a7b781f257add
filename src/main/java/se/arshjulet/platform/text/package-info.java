/** The long texts of the year: their one stored form, what may stand in them, and how they are read (ADR 15). */
package se.arshjulet.platform.text;
