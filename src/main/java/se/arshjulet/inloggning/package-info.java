/** What one comes in with, besides the password: API keys, the organisation's identity and one-time codes. */
package se.arshjulet.inloggning;
