/**
 * The demo region: what a newcomer meets after {@code mvn -Pdemo}. Built through the same services as everybody uses,
 * each step as the user whose step it is. The year 2023 of NORV follows a published report in its figures; the rest is invented.
 */
package se.arshjulet.demo;
