/**
 * Letters that leave the house: written in the transaction of what they tell of, sent after it by a sender that nobody waits for
 * (transactional outbox, ADR 25).
 */
package se.arshjulet.platform.mail;
