/** How the installation is: what is wrong and what to do about it, on a page for the administratör and as figures for a machine that watches. */
package se.arshjulet.drift;
