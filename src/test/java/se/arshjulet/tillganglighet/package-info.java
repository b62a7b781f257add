/** That everybody can use the pages: with a screen reader, a keyboard, a telephone, in the dark. */
package se.arshjulet.tillganglighet;
