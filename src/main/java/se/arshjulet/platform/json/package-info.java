/** JSON as the house writes it: unknown fields refused, amounts exact, dates as text, the same bytes every time. */
package se.arshjulet.platform.json;
