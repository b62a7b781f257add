/** The pages as a test uses them: what a person does there, not how the page is built. */
package se.arshjulet.testsupport.pages;
